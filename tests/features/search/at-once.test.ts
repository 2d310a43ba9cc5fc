import { expect, it } from 'vitest'
import { atOnce } from '#src/features/search/at-once.ts'
import type { FoundHit } from '#src/features/search/hit-of.ts'
import type { SearchEntry } from '#src/model/search-entries.ts'

const entries = new Map<string, SearchEntry>()
/** A hit for each letter, the same entry for the same letter. */
const hits = (letters: string): FoundHit[] =>
  [...letters].map((letter) => {
    const entry: SearchEntry = entries.get(letter) ?? {
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
    }
    entries.set(letter, entry)
    return { entry, answering: '', speaker: undefined }
  })
const drawn = (now: string, before: string) =>
  atOnce(hits(now), hits(before))
    .map(({ entry }) => entry.title)
    .join('')

it('draws all that was found where three of it or fewer are new', () => {
  expect(drawn('abcdef', 'defghi')).toBe('abcdef')
  expect(drawn('', 'abc')).toBe('')
})

it('draws up to the fourth that is new, and after it what stood there before, each once', () => {
  expect(drawn('abcdef', 'uvwxyz')).toBe('abcxyz')
  expect(drawn('aubcdef', 'uvwxyz')).toBe('aubcyz')
  expect(drawn('abcdef', 'uvwaxy')).toBe('abcdxy')
  expect(drawn('abcdefg', 'uvwbxc')).toBe('abcde')
})
