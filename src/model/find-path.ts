import type { Ref } from './kinds.ts'
import type { ConnectionsPayload, RelationView } from './payload.schema.ts'

type Item = RelationView['items'][number]
type Records = ConnectionsPayload['records']

/** One thing that ties a record to the next: what the first is to it, and where that is sourced. */
export interface Tie {
  heading: string
  item: Item
}

/** A record on the way, and all that ties the one before to it. */
export interface Step {
  ref: Ref
  ties: Tie[]
}

/**
 * The shortest way from one record to another along their relations, without the record it begins at; empty when both
 * are one, undefined when there is none. Of ways as long, it is the one over records that are tied to few: that two
 * films came from one studio says less than that one director made both. `isOpen` says which relations may be used.
 */
export function findPath(
  records: Records,
  from: Ref,
  to: Ref,
  isOpen: (item: Item) => boolean,
): Step[] | undefined {
  const ties = new Map(records.map(({ ref, relations }) => [ref, tiesOf(relations, isOpen)]))
  const degree = (ref: Ref) => ties.get(ref)?.size ?? 0
  const before = new Map<Ref, Ref>()
  const seen = new Set([from])
  let layer: Ref[] = [from]
  while (layer.length > 0 && !seen.has(to)) {
    const next: Ref[] = []
    for (const ref of layer.toSorted((a, b) => degree(a) - degree(b) || (a < b ? -1 : 1))) {
      for (const other of ties.get(ref)?.keys() ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        before.set(other, ref)
        next.push(other)
      }
    }
    layer = next
  }
  if (!seen.has(to)) return undefined
  const steps: Step[] = []
  for (let at = to, last = before.get(at); last !== undefined; at = last, last = before.get(at))
    steps.unshift({ ref: at, ties: ties.get(last)?.get(at) ?? [] })
  return steps
}

/** What ties a record to each other one that has a page. */
function tiesOf(relations: readonly RelationView[], isOpen: (item: Item) => boolean): Map<Ref, Tie[]> {
  const found = new Map<Ref, Tie[]>()
  for (const { heading, items } of relations)
    for (const item of items)
      if (item.ref && isOpen(item)) found.set(item.ref, [...(found.get(item.ref) ?? []), { heading, item }])
  return found
}
