/**
 * Partial dates are ISO strings of a year, a month or a day: `2020`, `2020-05`, `2020-05-04`. One rule orders them
 * everywhere: a partial date stands at its start, and shows only what is known.
 */
export type PartialDate = string

export const PARTIAL_DATE = /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** Whether the text is a partial date that the calendar has. */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL_DATE.test(text)) return false
  const [year, month = 1, day = 1] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year ?? 0, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** The first day that the partial date can mean, as `YYYY-MM-DD`. */
export const startOf = (date: PartialDate): string => `${date}-01-01`.slice(0, 10)

/** The last day that the partial date can mean, as `YYYY-MM-DD`. */
export function endOf(date: PartialDate): string {
  if (date.length === 10) return date
  const [year = 0, month = 12] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Orders partial dates by their start; of two with one start the more exact comes last. */
export const compareDates = (a: PartialDate, b: PartialDate): number => {
  const [left, right] = [startOf(a), startOf(b)]
  return left < right ? -1 : left > right ? 1 : a.length - b.length
}

/** Whether the date had begun on the day, `YYYY-MM-DD`; what has no date never has. */
export const hasBegun = (date: PartialDate | null | undefined, day: string): boolean =>
  typeof date === 'string' && startOf(date) <= day

/** Whether all that `a` can mean lies after all that `b` can mean. */
export const isAfter = (a: PartialDate, b: PartialDate): boolean => startOf(a) > endOf(b)

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The word before a date that no source states and that was worked out. */
export const AROUND = 'around'

/**
 * The date in words, `4 May 2020`, `May 2020` or `2020`; `around 28 Apr 2020` when it is inferred. The names are ours and
 * not Intl's, whose tables differ from one browser to the next: the words must be those the build has written.
 */
export function formatDate(date: PartialDate, inferred = false): string {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  const words = day === undefined ? [name, year] : [String(Number(day)), name?.slice(0, 3), year]
  return [inferred ? AROUND : undefined, ...words].filter((word) => word !== undefined).join(' ')
}
