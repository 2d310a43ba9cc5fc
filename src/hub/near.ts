import type { Ref } from '#src/model/kinds.ts'
import type { Linked } from './link.ts'

const MOST = 6
/** A relation says more about two records than a claim that happens to name both. */
const RELATION_WEIGHT = 3

/** The records that share most with this one, and the plain reason. */
export function findNear(linked: Linked, ref: Ref): { ref: Ref; why: string }[] {
  const weights = new Map<Ref, { relations: Set<string>; open: string[]; claims: number }>()
  const of = (other: Ref) => {
    const known = weights.get(other) ?? { relations: new Set<string>(), open: [], claims: 0 }
    weights.set(other, known)
    return known
  }
  for (const { heading, items } of linked.relations.get(ref) ?? []) {
    for (const { ref: other, spoils } of items) {
      if (!other) continue
      of(other).relations.add(heading)
      // The reason is one line without a guard of its own.
      if (!spoils) of(other).open.push(heading)
    }
  }
  for (const { claim, names } of [...(linked.said.get(ref) ?? []), ...(linked.discussed.get(ref) ?? [])]) {
    // Not whom it was told: their own page does not list it, and would count otherwise.
    for (const other of new Set<Ref>([claim.by, ...names])) of(other).claims += 1
  }
  weights.delete(ref)
  return [...weights]
    .map(([other, { relations, open, claims }]) => ({
      ref: other,
      open,
      claims,
      weight: relations.size * RELATION_WEIGHT + claims,
    }))
    .sort((a, b) => b.weight - a.weight || (a.ref < b.ref ? -1 : 1))
    .slice(0, MOST)
    .map(({ ref: other, claims, open }) => ({ ref: other, why: reason(claims, open) }))
}

function reason(claims: number, relations: string[]): string {
  const shared = claims === 0 ? '' : claims === 1 ? '1 claim in common' : `${claims} claims in common`
  return [relations[0], shared].filter(Boolean).join(' · ')
}
