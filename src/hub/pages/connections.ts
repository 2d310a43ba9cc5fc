import { findPath } from '#src/model/find-path.ts'
import { ENTITY_KINDS, type Ref } from '#src/model/kinds.ts'
import { CONNECTIONS } from '#src/model/paths.ts'
import type { ConnectionsPayload } from '#src/model/payload.schema.ts'
import { kindOf } from '#src/model/refs.ts'
import { cardOf, cardsOf } from '../cards.ts'
import { entriesOf } from '../entries.ts'
import type { Linked } from '../link.ts'
import type { Shaped } from './shaped.ts'
import { castOf } from './story.ts'

/** The page that tells how any two records are tied: all relations there are, and a pair to begin with. */
export function connectionsPage(linked: Linked): Shaped<ConnectionsPayload> {
  const records = ENTITY_KINDS.flatMap((kind) => entriesOf(linked.dataset, kind))
    .map(({ ref }) => ({ ref: ref as Ref, relations: linked.relations.get(ref) ?? [] }))
    .filter(({ relations }) => relations.some(({ items }) => items.some((item) => item.ref)))
    .map((record) => ({ ...record, name: cardOf(linked, record.ref).name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ ref, relations }) => ({ ref, relations }))
  const example = exampleOf(linked, records)
  const named = records.flatMap(({ ref, relations }) => [
    ref,
    ...relations.flatMap(({ items }) =>
      items.flatMap(({ ref: other, character, spoils = [], source }) => [
        ...(other ? [other] : []),
        ...(character ? [character] : []),
        ...spoils.map(({ film }) => film),
        source.record,
      ]),
    ),
  ])
  return {
    kind: 'connections',
    id: CONNECTIONS,
    ...(example && { example }),
    records,
    cards: cardsOf(linked, named),
  }
}

/** Of those whom the lead story names most the two that are furthest apart, by what no guard could shut. */
function exampleOf(linked: Linked, records: ConnectionsPayload['records']) {
  const lead = linked.stories.find(({ entry }) => entry.ref === linked.dataset.site.lead)
  const tied = new Set(records.map(({ ref }) => ref))
  const cast = (lead ? castOf(linked, lead) : [])
    .map(({ ref }) => ref)
    .filter((ref) => tied.has(ref) && kindOf(ref) !== 'film')
  const pairs = cast.flatMap((from, at) =>
    cast.slice(at + 1).flatMap((to) => {
      const path = findPath(records, from, to, (item) => !item.spoils)
      return path ? [{ from, to, steps: path.length }] : []
    }),
  )
  const [first] = pairs.toSorted((a, b) => b.steps - a.steps)
  return first && { from: first.from, to: first.to }
}
