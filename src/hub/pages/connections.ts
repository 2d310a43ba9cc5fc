import { findPath } from '#src/model/find-path.ts'
import { ENTITY_KINDS, type Ref } from '#src/model/kinds.ts'
import { CONNECTIONS } from '#src/model/paths.ts'
import type { ConnectionsPayload, RelationView } from '#src/model/payload.schema.ts'
import { kindOf } from '#src/model/refs.ts'
import { CREDITS, type Heading } from '#src/model/relations.ts'
import { cardOf, cardsOf } from '../cards.ts'
import { entriesOf } from '../entries.ts'
import type { Linked } from '../link.ts'
import { merge } from '../relate.ts'
import type { Shaped } from './shaped.ts'
import { castOf } from './story.ts'

/** The page that tells how any two records are tied: all relations there are, and a pair to begin with. */
export function connectionsPage(linked: Linked): Shaped<ConnectionsPayload> {
  const records = ENTITY_KINDS.flatMap((kind) => entriesOf(linked.dataset, kind))
    .map(({ ref }) => ({ ref: ref as Ref, relations: withCharacters(linked.relations.get(ref) ?? []) }))
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

/**
 * The relations, after the films of an actor the parts as ties of their own, and after the cast of a film the characters:
 * a record's own page has them beside the credit, and a thread must lead to a character as it leads back.
 */
const withCharacters = (relations: readonly RelationView[]): RelationView[] =>
  relations.flatMap((relation) => {
    const characters = relation.items.flatMap(({ character, spoils, source }) =>
      character ? [{ ref: character, ...(spoils && { spoils }), source }] : [],
    )
    if (characters.length === 0) return [relation]
    const heading: Heading = relation.heading === CREDITS.cast.inverse ? 'Characters' : 'Plays'
    return [relation, { heading, items: merge(characters) }]
  })

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
