import { compareDates } from '#src/model/dates.ts'
import { type Kind, KINDS } from '#src/model/kinds.ts'
import { listWords } from '#src/model/list-words.ts'
import type { Entry } from '../dataset.ts'
import { entriesOf, isKind } from '../entries.ts'
import { type Linked, weightOf } from '../link.ts'

/** `one claim` in figures: `1 claim`, `2 claims`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** The name as a list sorts it: "The Cinemaholic" stands under C. */
const sortName = (name: string): string => name.replace(/^(?:the|an?) /i, '')

/** Records in the order of their names, whatever article these begin with. */
export const byName = (a: { name: string }, b: { name: string }): number =>
  sortName(a.name).localeCompare(sortName(b.name), 'en')

/** Films as they came out, first to last; then those without a date, what is said most of first. */
export function filmsInOrder(linked: Linked): Entry<'film'>[] {
  const films = entriesOf(linked.dataset, 'film')
  const dated = films.flatMap((entry) => {
    const on = entry.record.released?.date
    return on === undefined ? [] : [{ entry, on }]
  })
  const undated = films
    .filter(({ record }) => record.released?.date === undefined)
    .sort((a, b) => weightOf(linked, b.ref) - weightOf(linked, a.ref) || byName(a.record, b.record))
  return [...dated.sort((a, b) => compareDates(a.on, b.on)).map(({ entry }) => entry), ...undated]
}

/** How many records a list has, a series being no film: `5 films and a series`. */
export function countWords(kind: Kind, entries: readonly Entry[]): string {
  const { label, plural } = KINDS[kind]
  const series = entries.filter((entry) => isKind(entry, 'film') && entry.record.form === 'series').length
  const others = entries.length - series
  return listWords([
    ...(others > 0 || series === 0 ? [counted(others, label.toLowerCase(), plural.toLowerCase())] : []),
    ...(series > 0 ? [series === 1 ? 'a series' : `${series} series`] : []),
  ])
}
