import { describe, expect, it } from 'vitest'
import { type Files, problemsAfter, reports } from '#tests/fixtures/world.ts'

const STORY = 'stories/tide-returns.json'
const LATER = 'stories/tide-settled.json'

describe('claims', () => {
  it('are stated by the words or blocks of their story', async () => {
    expect(
      await reports({
        unstated: (files) =>
          files.set(
            LATER,
            ['body', 0],
            ':claim[A script]{#script-done} and :claim[a spring start]{#spring}.',
          ),
        'without its block': (files) => files.set(STORY, ['body', 4], { heading: 'Figures' }),
        'an unknown mark': (files) => files.replace(LATER, '{#spring}', '{#sprign}'),
        'an unknown block': (files) => files.set(STORY, ['body', 4], { figure: 'viewer' }),
        'a block without a figure': (files) => files.set(STORY, ['body', 4], { figure: 'script' }),
        'another quotation': (files) => files.set(STORY, ['body', 3, 'quote'], 'a tide that always turns'),
        'a quotation of a claim without one': (files) => files.set(STORY, ['body', 3, 'claim'], 'script'),
        'a reserved id': (files) => {
          files.replace(LATER, '"spring"', '"source-spring"')
          files.replace(LATER, '{#spring}', '{#source-spring}')
        },
        'an id that would be a folder': (files) => {
          files.replace(LATER, '"spring"', '"index"')
          files.replace(LATER, '{#spring}', '{#index}')
        },
        'an id of the page': (files) => {
          files.replace(LATER, '"spring"', '"main"')
          files.replace(LATER, '{#spring}', '{#main}')
        },
        'marked in a bio': (files) => files.set('people/cy-mora.json', ['bio', 0], 'Cy :claim[acts]{#acts}.'),
        'marked in a claim': (files) =>
          files.set(LATER, ['claims', 2, 'text'], ':claim[Spring]{#spring} it is.'),
      }),
    ).toMatchInlineSnapshot(`
      "
      unstated
        stories/tide-settled.json:46:13 claims[1].id: expected words of the story to state this claim, as :claim[…]{#prequel}, found none
      without its block
        stories/tide-returns.json:103:13 claims[4].id: expected words of the story to state this claim, as :claim[…]{#viewers}, found none
      an unknown mark
        stories/tide-settled.json:21:92 body[0], character 87: expected a claim of this story, found "sprign", did you mean "spring"?
        stories/tide-settled.json:62:13 claims[2].id: expected words of the story to state this claim, as :claim[…]{#spring}, found none
      an unknown block
        stories/tide-returns.json:41:17 body[4].figure: expected a claim of this story, found "viewer", did you mean "viewers"?
        stories/tide-returns.json:103:13 claims[4].id: expected words of the story to state this claim, as :claim[…]{#viewers}, found none
      a block without a figure
        stories/tide-returns.json:41:17 body[4].figure: expected a claim with a figure, found "script", which has none
        stories/tide-returns.json:103:13 claims[4].id: expected words of the story to state this claim, as :claim[…]{#viewers}, found none
      another quotation
        stories/tide-returns.json:37:16 body[3].quote: expected "a tide that never turns", the quotation of "best-part", found "a tide that always turns"
      a quotation of a claim without one
        stories/tide-returns.json:37:16 body[3].quote: expected the quotation of a claim, found "script" without one
        stories/tide-returns.json:131:13 claims[6].id: expected words of the story to state this claim, as :claim[…]{#best-part}, found none
      a reserved id
        stories/tide-settled.json:62:13 claims[2].id: expected an id that does not begin with "section-", "note-" or "source-", found "source-spring"
      an id that would be a folder
        stories/tide-settled.json:62:13 claims[2].id: expected another id, found "index", which is reserved
      an id of the page
        stories/tide-settled.json:62:13 claims[2].id: expected another id, found "main", which the page itself uses
      marked in a bio
        people/cy-mora.json:7:21 bio[0], character 16: expected :claim only in the headline, dek and body of a story, found it here
      marked in a claim
        stories/tide-settled.json:63:30 claims[2].text, character 15: expected :claim only in the headline, dek and body of a story, found it here
      "
    `)
  })

  it('act on earlier claims that exist (A13, A16)', async () => {
    const on = (ref: string) => (files: Files) => files.set(LATER, ['claims', 1, 'effects', 0, 'on'], ref)
    expect(
      await reports({
        'no such story': on('stories/tide-retruns#which-way'),
        'no such claim': on('stories/tide-returns#wich-way'),
        'no claim': on('stories/tide-returns'),
        'a slug that is none': on('stories/-#-'),
        itself: on('stories/tide-settled#prequel'),
        'a later one': (files) =>
          files.set(STORY, ['claims', 2, 'effects'], [{ on: 'stories/tide-settled#spring', as: 'lapses' }]),
        'the same twice': (files) =>
          files.set(LATER, ['claims', 2, 'effects', 1, 'on'], 'stories/tide-returns#autumn'),
        fork: (files) =>
          files.set(LATER, ['claims', 1, 'effects', 0], {
            on: 'stories/tide-returns#autumn',
            as: 'supersedes',
          }),
      }),
    ).toMatchInlineSnapshot(`
      "
      no such story
        stories/tide-settled.json:51:17 claims[1].effects[0].on: expected a claim of a story that exists, found "stories/tide-retruns#which-way", did you mean "stories/tide-returns"?
      no such claim
        stories/tide-settled.json:51:17 claims[1].effects[0].on: expected a claim of "stories/tide-returns", found "stories/tide-returns#wich-way", did you mean "stories/tide-returns#which-way"?
      no claim
        stories/tide-settled.json:51:17 claims[1].effects[0].on: expected a claim as stories/<slug>#<claim>, found "stories/tide-returns"
      a slug that is none
        stories/tide-settled.json:51:17 claims[1].effects[0].on: expected a claim of a story that exists, found "stories/-#-"
      itself
        stories/tide-settled.json:51:17 claims[1].effects[0].on: expected an earlier claim, found this claim itself
      a later one
        stories/tide-returns.json:88:17 claims[2].effects[0].on: expected a claim said no later than this one, 2020-05-04, found "stories/tide-settled#spring", said 2021-03-09
        stories/tide-settled.json:67:17 claims[2].effects[0].on: expected claims to act on earlier ones only, found a ring: stories/tide-returns#autumn → stories/tide-settled#spring → stories/tide-returns#autumn
      the same twice
        stories/tide-settled.json:70:9 claims[2].effects[1]: expected each entry once, found "stories/tide-returns#autumn" again, as in entry 1
      fork
        stories/tide-settled.json:67:17 claims[2].effects[0].on: expected one claim at most to supersede "stories/tide-returns#autumn", found "stories/tide-settled#prequel" and "stories/tide-settled#spring"
      "
    `)
    expect(await problemsAfter(on('stories/tide-settled#spring'))).toBe('')
  })

  it('do not act on each other in a ring (A13)', async () => {
    expect(
      await reports({
        pair: (files) => {
          files.set(
            STORY,
            ['claims', 0, 'effects'],
            [{ on: 'stories/tide-returns#script', as: 'supersedes' }],
          )
          files.set(
            STORY,
            ['claims', 1, 'effects'],
            [{ on: 'stories/tide-returns#second-film', as: 'supersedes' }],
          )
        },
        'three in two stories': (files) => {
          files.set(LATER, ['claims', 0, 'effects'], [{ on: 'stories/tide-settled#prequel', as: 'confirms' }])
          files.set(LATER, ['claims', 1, 'effects'], [{ on: 'stories/tide-settled#spring', as: 'confirms' }])
          files.set(
            LATER,
            ['claims', 2, 'effects'],
            [{ on: 'stories/tide-settled#script-done', as: 'confirms' }],
          )
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pair
        stories/tide-returns.json:84:17 claims[1].effects[0].on: expected claims to act on earlier ones only, found a ring: stories/tide-returns#second-film → stories/tide-returns#script → stories/tide-returns#second-film
      three in two stories
        stories/tide-settled.json:67:17 claims[2].effects[0].on: expected claims to act on earlier ones only, found a ring: stories/tide-settled#script-done → stories/tide-settled#prequel → stories/tide-settled#spring → stories/tide-settled#script-done
      "
    `)
  })

  it('keep their dates in order (A16)', async () => {
    expect(
      await reports({
        'passed on before it was said': (files) =>
          files.set(STORY, ['claims', 0, 'relays', 0, 'on'], '2020-04'),
        'told before it was said': (files) => files.set(STORY, ['published'], '2020-04-30'),
        'told before it was passed on': (files) =>
          files.set(STORY, ['claims', 0, 'relays', 0, 'on'], '2020-06-01'),
        'after the last update': (files) => files.set('site.json', ['updated'], '2021-03-01'),
        'as exact as is known': (files) => files.set(STORY, ['published'], '2020'),
      }),
    ).toMatchInlineSnapshot(`
      "
      passed on before it was said
        stories/tide-returns.json:61:17 claims[0].relays[0].on: expected a date no earlier than it was said, 2020-05-04, found 2020-04
      told before it was said
        stories/tide-returns.json:48:15 claims[0].said: expected a date no later than the story’s, 2020-04-30, found 2020-05-04
        stories/tide-returns.json:61:17 claims[0].relays[0].on: expected a date no later than the story’s, 2020-04-30, found 2020-05
        stories/tide-returns.json:69:15 claims[1].said: expected a date no later than the story’s, 2020-04-30, found 2020-05-04
        stories/tide-returns.json:79:15 claims[2].said: expected a date no later than the story’s, 2020-04-30, found 2020-05-04
        stories/tide-returns.json:89:15 claims[3].said: expected a date no later than the story’s, 2020-04-30, found 2020-05-04
        stories/tide-returns.json:99:15 claims[4].said: expected a date no later than the story’s, 2020-04-30, found 2020-05-02
        stories/tide-returns.json:117:15 claims[5].said: expected a date no later than the story’s, 2020-04-30, found 2020-05-04
        stories/tide-returns.json:127:15 claims[6].said: expected a date no later than the story’s, 2020-04-30, found 2020-05-04
      told before it was passed on
        stories/tide-returns.json:61:17 claims[0].relays[0].on: expected a date no later than the story’s, 2020-05, found 2020-06-01
      after the last update
        stories/tide-settled.json:5:16 published: expected a date no later than the site’s last update, 2021-03-01, found 2021-03-10
      as exact as is known
        no problem
      "
    `)
  })
})
