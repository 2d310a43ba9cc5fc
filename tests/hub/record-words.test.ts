import { describe, expect, it } from 'vitest'
import { leftOutWords, scoreWords } from '#src/hub/record-words.ts'

describe('a score in words', () => {
  it.each([
    [{ held: 5 }, '5 of 5 resolved claims borne out.'],
    [{ held: 6, contradicted: 2 }, '6 of 8 resolved claims borne out; 2 contradicted.'],
    [
      { held: 1, changed: 2, lapsed: 3, contradicted: 4 },
      '1 of 10 resolved claims borne out; 2 superseded, 3 lapsed and 4 contradicted.',
    ],
    [{ lapsed: 5 }, '0 of 5 resolved claims borne out; 5 lapsed.'],
  ])('tells of %o what held and what did not', (counts, words) => {
    const said = scoreWords(counts)
    expect(said.replaceAll('\u00A0', ' ')).toBe(words)
    // No number is torn from what it counts.
    expect(said).not.toMatch(/\d /)
  })

  it.each([[{}], [{ held: 4 }], [{ held: 2, changed: 1, lapsed: 1, disputed: 9, settled: 9, open: 9 }]])(
    'is not given for %o: what is disputed, settled or open is not resolved',
    (counts) => {
      expect(scoreWords(counts)).toBe('No score: fewer than five of these claims are resolved.')
    },
  )
})

describe('what a track record leaves out, in words', () => {
  it.each([
    [0, 0, undefined],
    [1, 0, 'Left out: 1 opinion.'],
    [0, 1, 'Left out: 1 claim confirmed on its own day that has not come up since.'],
    [2, 3, 'Left out: 2 opinions, and 3 claims confirmed on their own day that have not come up since.'],
  ])('tells of %i opinions and %i confirmed at once', (opinions, confirmed, words) => {
    expect(leftOutWords({ opinions, confirmed })?.replaceAll('\u00A0', ' ')).toBe(words)
  })
})
