import { fold } from '#src/model/fold.ts'
import type { Ref } from '#src/model/kinds.ts'
import { maskCard } from '#src/model/mask-card.ts'
import type { NameRow } from '#src/model/nearest-names.ts'
import type { Card } from '#src/model/payload.schema.ts'
import { cardOf, cardsOf } from '#src/hub/cards.ts'
import { push } from '#src/hub/grouped.ts'
import type { Linked } from '#src/hub/link.ts'
import { spoiledFilms } from '#src/hub/spoiled-films.ts'
import { strictest } from '#src/hub/strictest.ts'

/** The card of every record as it may be shown to anyone: with every guard on everything. */
export function guardedCards(linked: Linked): Map<Ref, Card> {
  const films = spoiledFilms(linked.dataset)
  const cards = cardsOf(linked, films)
  const guards = strictest(linked.dataset)
  const refs = [...linked.dataset.entries.keys()]
  return new Map(refs.map((ref) => [ref, maskCard(ref, cardOf(linked, ref), cards, guards)]))
}

/**
 * The names of all records, in shards by the first two letters of each of their words, so that the not-found page
 * reads only a few small files however large the hub is. They are the same for every reader, and so guard everything.
 */
export function nameShards(linked: Linked): Map<string, NameRow[]> {
  const shards = new Map<string, NameRow[]>()
  for (const [ref, { name, threads }] of guardedCards(linked)) {
    const words = [...fold(name), ...ref.slice(ref.indexOf('/') + 1).split('-')]
    for (const prefix of new Set(words.map((word) => word.slice(0, 2)))) {
      if (!/^[a-z0-9]{1,2}$/.test(prefix)) continue
      push(shards, prefix, threads ? [ref, name, threads] : [ref, name])
    }
  }
  return shards
}
