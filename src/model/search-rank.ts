import { compareDates } from './dates.ts'
import type { SearchEntry } from './search-entries.ts'
import { FOUND_KINDS } from './search-filter.ts'

/** The order in which entries stand where all else is equal: by kind, then what has most claims, then the newest, then by id. */
export function byRank(a: SearchEntry, b: SearchEntry): number {
  const kinds = FOUND_KINDS.indexOf(a.kind) - FOUND_KINDS.indexOf(b.kind)
  const isEntity = (entry: SearchEntry) => FOUND_KINDS.indexOf(entry.kind) < FOUND_KINDS.indexOf('question')
  if (isEntity(a) && isEntity(b) && a.weight !== b.weight) return b.weight - a.weight
  const days = a.claim && b.claim ? compareDates(b.claim.said, a.claim.said) : 0
  return kinds || b.weight - a.weight || days || (a.ref < b.ref ? -1 : 1)
}
