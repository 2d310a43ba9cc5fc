import { describe, expect, it } from 'vitest'
import { reports } from '#tests/fixtures/world.ts'

const STORY = 'stories/tide-returns.json'
const fix = { on: '2021-03', was: 'The sea is dry.', now: 'The sea is wet.' }

describe('corrections', () => {
  it('say what was wrong, on a day that has been, and name a claim of their story alone', async () => {
    expect(
      await reports({
        right: (files) => files.set(STORY, ['corrected'], [{ ...fix, claim: 'script' }]),
        'another claim': (files) => files.set(STORY, ['corrected'], [{ ...fix, claim: 'scirpt' }]),
        'a claim of a person': (files) =>
          files.set('people/ann-reed.json', ['corrected'], [{ ...fix, claim: 'script' }]),
        'a day to come': (files) =>
          files.set('films/the-tide.json', ['corrected'], [{ ...fix, on: '2021-05' }]),
        'half a correction': (files) =>
          files.set('questions/before-or-after.json', ['corrected'], [{ on: '2021', was: 'Wet.' }]),
        'an empty list': (files) => files.set('outlets/sea-mirror.json', ['corrected'], []),
      }),
    ).toMatchInlineSnapshot(`
      "
      right
        no problem
      another claim
        stories/tide-returns.json:154:16 corrected[0].claim: expected a claim of this story, found "scirpt", did you mean "script"?
      a claim of a person
        people/ann-reed.json:81:16 corrected[0].claim: expected a claim only in the correction of a story, found "script"
      a day to come
        films/the-tide.json:123:13 corrected[0].on: expected a date no later than the site’s last update, 2021-04-01, found 2021-05
      half a correction
        questions/before-or-after.json:17:5 corrected[0].now: expected text, found nothing
      an empty list
        outlets/sea-mirror.json:18:16 corrected: expected at least one entry, found none
      "
    `)
  })
})
