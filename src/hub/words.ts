import { isClean } from '#src/model/clean-text.ts'

const LONGEST = 60

/** The text between quotation marks, cut where it is long, with every character that cannot be seen spelt out. */
export function quote(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return JSON.stringify(shown).replace(/(?! )[\p{C}\p{Z}]/gu, (sign) => `<U+${codeOf(sign)}>`)
}

/** What makes a text unfit to be shown, for a text of which `isClean` says so. */
export function uncleanSign(text: string): string {
  const sign = [...text].find((one) => !isClean(one))
  return sign === undefined ? 'more combining marks than a letter bears' : `U+${codeOf(sign)}`
}

/** A character's number as Unicode writes it: `202E`. */
const codeOf = (sign: string): string =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/** What a value is, in words: `"Sam"`, `a list`, `nothing`. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return value === '' ? 'an empty text' : quote(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const keys = Object.keys(value)
  return keys.length === 0 ? 'an empty object' : `an object with ${and(keys.map((key) => quote(key)))}`
}

const list = (items: readonly string[], word: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`

export const and = (items: readonly string[]): string => list(items, 'and')
export const or = (items: readonly string[]): string => list(items, 'or')

/** The end of a message that offers what may have been meant. */
export const didYouMean = (meant: string | undefined): string =>
  meant === undefined ? '' : `, did you mean ${quote(meant)}?`
