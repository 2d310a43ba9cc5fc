/** A word of a text as it is compared, and where it stands. */
export interface Token {
  word: string
  start: number
  end: number
}

/** Letters with the apostrophes among them, or digits: `Netflix’s`, `91`, and of `extraction2` both parts. */
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+/gu
/** What needs no folding, as nearly every word. */
const PLAIN = /^[a-z0-9]+$/i
const POSSESSIVE = /['’]s$/

/** Lower case, without accents and apostrophes. */
const fold = (word: string): string =>
  PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/[\p{M}'’]/gu, '')
        .toLowerCase()

/** The words of a text; of a possessive the word alone, which the reader types. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: fold(word.replace(POSSESSIVE, '')),
    start: index,
    end: index + word.length,
  }))

export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word)

/** Words that questions are made of and that tell one page from another no better than none. */
const STOPS = new Set(
  'a about all an and any are as at be been by can could did do does for from get going had happen happened happens has have he her his how i in is it its me of on or say says said she so tell than that the their there they this to was we were what whats when where which who whos why will with would you'.split(
    ' ',
  ),
)

/** The words that tell something; all of them when none does. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !STOPS.has(word))
  return telling.length > 0 ? telling : [...words]
}

const ENDING = /(?:ing|ed|es|e|s|d)$/

/** A word without its common endings: `survived` and `survive` have one stem. Names keep together too. */
export const stemOf = (word: string): string => (word.length > 4 ? word.replace(ENDING, '') : word)
