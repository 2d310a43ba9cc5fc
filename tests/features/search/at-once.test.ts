import { expect, it } from 'vitest'
import { atOnce } from '#src/features/search/at-once.ts'
import type { Offer } from '#src/features/search/offers.ts'

/** An offer of an entry for each letter, made anew as another reader's guards would have it. */
const offer = (letters: string, label?: string): Offer => ({
  ...(label !== undefined && { label }),
  hits: [...letters].map((letter) => ({
    entry: {
      ref: `people/${letter}`,
      kind: 'person',
      title: letter,
      otherNames: [],
      line: '',
      titles: [],
      weight: 0,
      isShut: false,
      parts: [],
      keys: [],
    },
    answering: '',
    speaker: undefined,
  })),
})
const lettersOf = ({ hits }: Offer) => hits.map(({ entry }) => entry.title).join('')
const drawn = (now: string, before: string) => lettersOf(atOnce(offer(now), [offer(before)]))

it('draws all that was found where three of it or fewer are new', () => {
  expect(drawn('abcdef', 'defghi')).toBe('abcdef')
  expect(drawn('abc', 'uvwxyz')).toBe('abc')
  expect(drawn('', 'abc')).toBe('')
})

it('draws up to the fourth that is new, and after it what stood there before, each once', () => {
  expect(drawn('abcdef', 'uvwxyz')).toBe('abcxyz')
  expect(drawn('aubcdef', 'uvwxyz')).toBe('aubcyz')
  expect(drawn('abcdef', 'uvwaxy')).toBe('abcdxy')
  expect(drawn('abcdefg', 'uvwbxc')).toBe('abcde')
})

it('draws no more than was found', () => {
  expect(drawn('abcd', 'uvwxyz')).toBe('abcx')
})

it('keeps nothing of an offer of another sort', () => {
  const before = [offer('uvwxyz', 'Recent'), offer('mnopqr', 'Most talked about')]
  expect(lettersOf(atOnce(offer('abcdef'), before))).toBe('abc')
  expect(lettersOf(atOnce(offer('abcdef', 'Most talked about'), before))).toBe('abcpqr')
})
