import type { Ref } from '#src/model/kinds.ts'
import { type CreditName, CREDITS, type Relation, RELATIONS } from '#src/model/relations.ts'
import { shutBy, type Spoils } from '#src/model/spoilers.ts'
import type { Film } from '#src/model/film.schema.ts'
import { entriesOf, isKind } from '../entries.ts'
import { grouped } from '../grouped.ts'
import type { Linked } from '../link.ts'
import type { Nodes } from './node.ts'

type Property = readonly [property: string, value: object]

/**
 * What each record is tied to, as properties of schema.org: the vocabulary of relations tells which, and on whose side.
 * A fact or credit that gives something away is left out.
 */
export function relationProperties(linked: Linked, nodes: Nodes): Map<Ref, Property[]> {
  const { entries } = linked.dataset
  const isOpen = ({ spoils }: { spoils?: Spoils[] | undefined }) => !shutBy(spoils, nodes.guards)
  const pairs = [...entries.values()].flatMap((entry): [Ref, Property][] => {
    if (isKind(entry, 'story') || isKind(entry, 'question')) return []
    return (entry.record.facts ?? []).filter(isOpen).map(({ relation, object }) => {
      const { property, of }: Relation = RELATIONS[relation]
      const [owner, other] = of === 'subject' ? [entry.ref, object] : [object, entry.ref]
      return [owner, [property, nodes.nodeOf(other)]]
    })
  })
  const credits = entriesOf(linked.dataset, 'film').flatMap(({ ref, record }) =>
    record.credits
      .filter(isOpen)
      .flatMap((credit) => creditProperties(credit, nodes).map((each): [Ref, Property] => [ref, each])),
  )
  return grouped([...pairs, ...credits])
}

/** Who made a film, as what; of the cast also whom they play. */
function creditProperties(
  { role, who, name, character, as }: Film['credits'][number],
  nodes: Nodes,
): Property[] {
  const maker = who ? nodes.nodeOf(who) : { '@type': typeOfMaker(role), name }
  const { property } = CREDITS[role]
  const characterName = character ? nodes.nameOf(character) : as
  const credit: Property =
    characterName === undefined
      ? [property, maker]
      : [property, { '@type': 'PerformanceRole', [property]: maker, characterName }]
  return [credit, ...(character ? [['character', nodes.nodeOf(character)] as const] : [])]
}

const typeOfMaker = (role: CreditName): string =>
  CREDITS[role].subject[0] === 'person' ? 'Person' : 'Organization'

/** Properties side by side, those that come more than once with a list of what differs. */
export const gathered = (properties: readonly Property[]): Record<string, object> =>
  Object.fromEntries(
    [...grouped(properties)].map(([property, values]) => {
      const once = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
      return [property, once.length === 1 && once[0] ? once[0] : once]
    }),
  )
