import { type Found, search, suggestions } from '#src/model/search.ts'
import type { Searchable, SearchEntry } from '#src/model/search-entries.ts'

export interface Offer {
  /** What the entries are, where it must be said. */
  label?: string
  entries: SearchEntry[]
}

/** Most that the palette shows at once; the page shows all. */
const MOST = 6
const SUGGESTED = 6

/** What the palette offers: what was found, or before anything is typed the recent entries and the most connected ones. */
export function offersFor(
  hub: Searchable,
  query: string,
  recent: readonly string[],
): { offers: Offer[]; found?: Found } {
  if (query.trim() !== '') {
    const found = search(hub, query)
    return { offers: withEntries([{ entries: found.entries.slice(0, MOST) }]), found }
  }
  const opened = recent.flatMap((ref) => hub.entries.find((entry) => entry.ref === ref) ?? [])
  const suggested = suggestions(hub, SUGGESTED).filter((entry) => !opened.includes(entry))
  const offers = [
    { label: 'Recent', entries: opened },
    { label: 'Most talked about', entries: suggested },
  ]
  return { offers: withEntries(offers) }
}

const withEntries = (offers: Offer[]): Offer[] => offers.filter(({ entries }) => entries.length > 0)

/** How much was found, in words; where that is nothing, for what, and what may be tried instead. */
export function countWords(count: number, query: string): string {
  if (count > 0) return count === 1 ? '1 result' : `${count} results`
  return query.trim() === ''
    ? 'Nothing fits.'
    : `Nothing fits “${query.trim()}”. Try a name, a film or a year.`
}
