import type { Organization } from 'schema-dts'
import { KINDS, type Kind, type Ref } from '#src/model/kinds.ts'
import { maskCard } from '#src/model/mask-card.ts'
import { FRONT, pathOf } from '#src/model/paths.ts'
import { kindOf } from '#src/model/refs.ts'
import { cardOf, cardsOf } from '../cards.ts'
import { isKind } from '../entries.ts'
import { entryOf, type Linked } from '../link.ts'
import { strictest } from '../strictest.ts'
import { spoiledFilms } from '../spoiled-films.ts'

type TypeOf<K extends Kind> = (typeof KINDS)[K]['type'] | (K extends 'film' ? 'TVSeries' : never)

/** A record as others name it: what it is, its address and its name. */
export interface NamedNode<K extends Kind = Kind> {
  '@type': TypeOf<K>
  '@id': string
  name: string
}

/** What every page's description asks of the hub, gathered once: machines are told what no guard keeps shut. */
export function createNodes(linked: Linked) {
  const { dataset } = linked
  const guards = strictest(dataset)
  const cards = cardsOf(linked, spoiledFilms(dataset))

  /** The whole address of a page. */
  const addressOf = (id: string): string => dataset.site.url + pathOf(id)
  const typeOf = (ref: Ref): TypeOf<Kind> => {
    const entry = entryOf(dataset, ref)
    return isKind(entry, 'film') && entry.record.form === 'series' ? 'TVSeries' : KINDS[kindOf(ref)].type
  }
  const nameOf = (ref: Ref): string => maskCard(ref, cardOf(linked, ref), cards, guards).name
  const nodeOf = <K extends Kind>(ref: Ref<K>): NamedNode<K> => ({
    // A record's type follows from its kind, which its id carries.
    '@type': typeOf(ref) as TypeOf<K>,
    '@id': addressOf(ref),
    name: nameOf(ref),
  })
  /** The hub itself, as the publisher of its pages. */
  const hub: Exclude<Organization, string> = {
    '@type': 'Organization',
    '@id': `${addressOf(FRONT)}#hub`,
    name: dataset.site.name,
    url: addressOf(FRONT),
  }
  return { guards, addressOf, nameOf, nodeOf, hub }
}

export type Nodes = ReturnType<typeof createNodes>
