import { describe, expect, it } from 'vitest'
import { type Files, problemsAfter, reports } from '#tests/fixtures/world.ts'

const [FIRST, LATER] = ['stories/tide-returns.json', 'stories/tide-settled.json']

/** The first claim of the later story becomes one that restates another. */
const restating =
  (target: string, said = '2020-05-04', by = 'people/ann-reed') =>
  (files: Files) => {
    files.set(LATER, ['claims', 0, 'restates'], target)
    files.set(LATER, ['claims', 0, 'said'], said)
    files.set(LATER, ['claims', 0, 'by'], by)
    files.set(LATER, ['claims', 0, 'effects'], [])
  }

describe('claims that restate one of another story', () => {
  it('are said by the same speaker on the same day', async () => {
    expect(await problemsAfter(restating('stories/tide-returns#autumn'))).toBe('')
  })

  it('are refused where they are another statement', async () => {
    expect(
      await reports({
        'a slip in the id': restating('stories/tide-returns#autum'),
        'their own story': restating('stories/tide-settled#spring', '2021-03-09'),
        'another day': restating('stories/tide-returns#autumn', '2021-03-09'),
        'another speaker': restating('stories/tide-returns#viewers', '2020-05-02'),
        'a restatement': (files) => {
          restating('stories/tide-returns#autumn')(files)
          files.set(FIRST, ['claims', 2, 'restates'], 'stories/tide-settled#script-done')
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      a slip in the id
        stories/tide-settled.json:34:19 claims[0].restates: expected a claim that exists, found "stories/tide-returns#autum", did you mean "stories/tide-returns#autumn"?
      their own story
        stories/tide-settled.json:34:19 claims[0].restates: expected a claim of another story, found "stories/tide-settled#spring"
      another day
        stories/tide-settled.json:34:19 claims[0].restates: expected a claim said by "people/ann-reed" on 2021-03-09, as this one, found "stories/tide-returns#autumn", said by "people/ann-reed" on 2020-05-04
      another speaker
        stories/tide-settled.json:34:19 claims[0].restates: expected a claim said by "people/ann-reed" on 2020-05-02, as this one, found "stories/tide-returns#viewers", said by "companies/brightline" on 2020-05-02
      a restatement
        stories/tide-returns.json:86:19 claims[2].restates: expected "stories/tide-returns#autumn", which "stories/tide-settled#script-done" restates itself, found the latter
        stories/tide-settled.json:34:19 claims[0].restates: expected "stories/tide-settled#script-done", which "stories/tide-returns#autumn" restates itself, found the latter
      "
    `)
  })
})
