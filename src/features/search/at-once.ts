import type { Offer } from './offers.ts'

/** How many entries that were not there before a phone draws in the time that a key may take. */
const AT_ONCE = 3

/**
 * An offer as it is drawn right after a key: up to where more entries are new than can be drawn at once, and from there on
 * with what the offer of that name held before, until there is time for the rest. Where three are new or fewer, the whole
 * of it.
 */
export function atOnce(now: Offer, before: readonly Offer[]): Offer {
  const old = before.find(({ label }) => label === now.label)?.hits ?? []
  // The same entry is another object under other guards.
  const oldRefs = new Set(old.map(({ entry }) => entry.ref))
  const fourth = now.hits.filter(({ entry }) => !oldRefs.has(entry.ref))[AT_ONCE]
  if (!fourth) return now
  const first = now.hits.slice(0, now.hits.indexOf(fourth))
  const rest = old.slice(first.length, now.hits.length)
  const isFirst = (ref: string) => first.some(({ entry }) => entry.ref === ref)
  return { ...now, hits: [...first, ...rest.filter(({ entry }) => !isFirst(entry.ref))] }
}
