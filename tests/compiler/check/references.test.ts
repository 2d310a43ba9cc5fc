import { describe, expect, it } from 'vitest'
import { reports } from '#tests/fixtures/world.ts'

const ANN = 'people/ann-reed.json'
const BEN = 'people/ben-reed.json'
const STORY = 'stories/tide-returns.json'
const FILM = 'films/the-tide.json'
const QUESTION = 'questions/before-or-after.json'

describe('references', () => {
  it('lead to records that exist, of the right kind, once (A11)', async () => {
    expect(
      await reports({
        dangling: (files) => files.set(ANN, ['facts', 0, 'object'], 'people/bne-reed'),
        'in another case': (files) => files.set(ANN, ['facts', 0, 'object'], 'people/Ben-Reed'),
        'of the wrong kind': (files) => files.set(STORY, ['about', 0], 'outlets/sea-mirror'),
        'in the wrong folder': (files) => files.set(ANN, ['facts', 1, 'object'], 'outlets/lantern'),
        empty: (files) => files.set(STORY, ['claims', 0, 'to'], ''),
        repeated: (files) => files.set(STORY, ['about', 1], 'films/the-tide-2'),
        'like nothing': (files) => files.set('site.json', ['lead'], 'stories/something-else'),
        'with a path': (files) => files.set(FILM, ['credits', 0, 'who'], 'people/../companies/lantern'),
        'in a relay, a figure and a spoiler': (files) => {
          files.set(STORY, ['claims', 0, 'relays', 0, 'by'], 'outlets/see-mirror')
          files.set(STORY, ['claims', 4, 'figure', 'of'], 'films/tide')
          files.set(STORY, ['claims', 6, 'spoils', 0, 'film'], 'films/the-tide-3')
        },
        'in a source': (files) => files.set(ANN, ['sources', 1, 'outlet'], 'outlets/harbor-post'),
      }),
    ).toMatchInlineSnapshot(`
      "
      dangling
        people/ann-reed.json:23:17 facts[0].object: expected a record in people, companies, outlets, films or characters, found "people/bne-reed", did you mean "people/ben-reed"?
      in another case
        people/ann-reed.json:23:17 facts[0].object: expected a record in people, companies, outlets, films or characters, found "people/Ben-Reed", did you mean "people/ben-reed"?
      of the wrong kind
        stories/tide-returns.json:7:5 about[0]: expected a record in films, people, companies or characters, found "outlets/sea-mirror"
      in the wrong folder
        people/ann-reed.json:30:17 facts[1].object: expected a record in people, companies, outlets, films or characters, found "outlets/lantern", did you mean "companies/lantern"?
      empty
        stories/tide-returns.json:57:13 claims[0].to: expected a record in people, companies or outlets, found an empty text
      repeated
        stories/tide-returns.json:8:5 about[1]: expected each entry once, found "films/the-tide-2" again, as in entry 1
      like nothing
        site.json:9:11 lead: expected a record in stories, found "stories/something-else"
      with a path
        films/the-tide.json:42:14 credits[0].who: expected a record in people or companies, found "people/../companies/lantern", did you mean "companies/lantern"?
      in a relay, a figure and a spoiler
        stories/tide-returns.json:60:17 claims[0].relays[0].by: expected a record in people, companies or outlets, found "outlets/see-mirror", did you mean "outlets/sea-mirror"?
        stories/tide-returns.json:111:15 claims[4].figure.of: expected a record in films, companies or people, found "films/tide"
        stories/tide-returns.json:137:19 claims[6].spoils[0].film: expected a record in films, found "films/the-tide-3", did you mean "films/the-tide-2"?
      in a source
        people/ann-reed.json:69:17 sources[1].outlet: expected a record in outlets or companies, found "outlets/harbor-post", did you mean "outlets/harbour-post"?
      "
    `)
  })

  it('are followed in every text that may hold a link', async () => {
    const link = 'See [Ann](people/ann-read).'
    expect(
      await reports({
        'of a question': (files) => files.set('questions/before-or-after.json', ['note'], link),
        'of a line and a fact': (files) => {
          files.set(ANN, ['description'], link)
          files.set(ANN, ['facts', 0, 'note'], link)
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      of a question
        questions/before-or-after.json:5:20 note, character 9: expected a link to a record, found "people/ann-read", did you mean "people/ann-reed"?
      of a line and a fact
        people/ann-reed.json:7:27 description, character 9: expected a link to a record, found "people/ann-read", did you mean "people/ann-reed"?
        people/ann-reed.json:27:24 facts[0].note, character 9: expected a link to a record, found "people/ann-read", did you mean "people/ann-reed"?
      "
    `)
  })

  it('blames a faulty record once, not those that name it', async () => {
    expect(await reports({ broken: (files) => files.write(ANN, '{') })).toMatchInlineSnapshot(`
      "
      broken
        people/ann-reed.json:1:2: expected a closing brace }, found the end of the file
      "
    `)
  })

  it('are not repeated in any list', async () => {
    expect(
      await reports({
        'source ids': (files) => files.set(STORY, ['sources', 1, 'id'], 'post'),
        'claim ids': (files) => files.set(STORY, ['claims', 2, 'id'], 'script'),
        facts: (files) => files.set(ANN, ['facts', 2, 'relation'], 'founded'),
        credits: (files) =>
          files.set(FILM, ['credits', 6], {
            role: 'cast',
            who: 'people/cy-mora',
            character: 'characters/captain-holt',
            sources: ['almanac'],
          }),
        'answers of a question': (files) => files.set(QUESTION, ['answers', 1, 'id'], 'before'),
        names: (files) => files.set(ANN, ['otherNames'], ['Annie', 'Annie']),
        paragraphs: (files) => files.set(ANN, ['bio'], ['She is.', 'She is.']),
      }),
    ).toMatchInlineSnapshot(`
      "
      source ids
        stories/tide-returns.json:20:5 sources[1]: expected each entry once, found "post" again, as in entry 1
        stories/tide-returns.json:51:9 claims[0].sources[1]: expected a source of this record, found "mirror"
      claim ids
        stories/tide-returns.json:35:20 body[2], character 15: expected a claim of this story, found "autumn"
        stories/tide-returns.json:77:5 claims[2]: expected each entry once, found "script" again, as in entry 2
        stories/tide-settled.json:67:17 claims[2].effects[0].on: expected a claim of "stories/tide-returns", found "stories/tide-returns#autumn"
      facts
        people/ann-reed.json:36:5 facts[2]: expected each entry once, found "founded" "companies/lantern" again, as in entry 2
      credits
        films/the-tide.json:83:5 credits[6]: expected each entry once, found "cast" "people/cy-mora" "characters/captain-holt" again, as in entry 6
      answers of a question
        questions/before-or-after.json:11:5 answers[1]: expected each entry once, found "before" again, as in entry 1
      names
        people/ann-reed.json:6:5 otherNames[1]: expected each entry once, found "Annie" again, as in entry 1
      paragraphs
        people/ann-reed.json:18:5 bio[1]: expected each entry once, found "She is." again, as in entry 1
      "
    `)
  })

  it('join kinds that the relation allows', async () => {
    expect(
      await reports({
        subject: (files) => files.set(ANN, ['facts', 0, 'relation'], 'formerComrade'),
        object: (files) => files.set(ANN, ['facts', 1, 'object'], 'films/the-tide'),
        itself: (files) => files.set(ANN, ['facts', 0, 'object'], 'people/ann-reed'),
        credit: (files) => files.set(FILM, ['credits', 7, 'who'], 'people/ann-reed'),
        'told from both sides': (files) =>
          files.set(BEN, ['facts', 0], {
            relation: 'sibling',
            object: 'people/ann-reed',
            sources: ['almanac'],
          }),
        'a character for a writer': (files) => files.set(FILM, ['credits', 1, 'as'], 'The captain'),
      }),
    ).toMatchInlineSnapshot(`
      "
      subject
        people/ann-reed.json:22:19 facts[0].relation: expected "formerComrade" on a record in characters, found it in people
        people/ann-reed.json:23:17 facts[0].object: expected a record in characters for "formerComrade", found "people/ben-reed"
      object
        people/ann-reed.json:30:17 facts[1].object: expected a record in companies or outlets for "founded", found "films/the-tide"
      itself
        people/ann-reed.json:23:17 facts[0].object: expected another record, found this one itself
      credit
        films/the-tide.json:93:14 credits[7].who: expected a record in companies as "productionCompany", found "people/ann-reed"
      told from both sides
        people/ben-reed.json:10:5 facts[0]: expected "sibling" on one of the two records, found it on "people/ann-reed" already
      a character for a writer
        films/the-tide.json:47:5 credits[1]: expected a character on a cast credit only, found an object with "role", "who", "sources" and "as"
      "
    `)
  })
})
