import { editDistance } from './nearest.ts'
import type { Searchable } from './search-entries.ts'
import { stemOf } from './search-tokens.ts'

/** How well a word of the hub fits one that was typed; nothing at all is 0. */
const EXACT = 1
const STEM = 0.95
const PREFIX = 0.85
const STEM_PREFIX = 0.7
const TYPO = 0.5

/** Shortest word in which a slip is forgiven. */
const FORGIVEN = 4
/** The same for a word that is only begun, of which a few letters say too little. */
const FORGIVEN_BEGUN = 6
/** Shortest number that stands for all that begin with it: `202`, but not `2`, which is a film. */
const NUMBER = 3

/** How well words of the hub, by their place in the vocabulary, fit one that was typed; those that do not are left out. */
export type Levels = ReadonlyMap<number, number>

/**
 * How well each word of the vocabulary fits the word typed. A slip is forgiven only where nothing fits without one, so
 * that a word which is there never brings up its neighbours.
 */
export function levelsOf(term: string, { vocabulary, stems }: Searchable): Levels {
  const levels = new Map<number, number>()
  const stem = stemOf(term)
  const isNumber = /^\p{N}/u.test(term)
  for (const [at, word] of vocabulary.entries()) {
    const level = fit(term, stem, word, stems[at] ?? word, isNumber)
    if (level > 0) levels.set(at, level)
  }
  if (levels.size > 0 || isNumber || term.length < FORGIVEN) return levels
  for (const [at, word] of vocabulary.entries()) {
    if (isSlip(term, stem, word, stems[at] ?? word)) levels.set(at, TYPO)
  }
  return levels
}

function fit(term: string, stem: string, word: string, wordStem: string, isNumber: boolean): number {
  if (word === term) return EXACT
  if (isNumber) return term.length >= NUMBER && word.startsWith(term) ? PREFIX : 0
  if (wordStem === stem) return STEM
  if (word.startsWith(term)) return PREFIX
  return stem.length > FORGIVEN && word.startsWith(stem) ? STEM_PREFIX : 0
}

/** Whether one slip makes the difference: between the words, their stems, or the word typed so far and the beginning. */
const isSlip = (term: string, stem: string, word: string, wordStem: string): boolean =>
  editDistance(term, word, 1) <= 1 ||
  (stem.length >= FORGIVEN && editDistance(stem, wordStem, 1) <= 1) ||
  (term.length >= FORGIVEN_BEGUN &&
    [-1, 0, 1].some(
      (more) =>
        word.length > term.length + more && editDistance(term, word.slice(0, term.length + more), 1) <= 1,
    ))
