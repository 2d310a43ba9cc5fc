import { fold } from '#src/model/fold.ts'
import { maskCard } from '#src/model/mask-card.ts'
import type { NameRow } from '#src/model/nearest-names.ts'
import { allAt } from '#src/model/spoilers.ts'
import { cardOf, cardsOf } from '#src/hub/cards.ts'
import type { Linked } from '#src/hub/link.ts'
import { spoiledFilms } from '#src/hub/spoiled-films.ts'

/**
 * The names of all records, in shards by the first two letters of each of their words, so that the not-found page
 * reads only a few small files however large the hub is. They are the same for every reader, and so guard everything.
 */
export function nameShards(linked: Linked): Map<string, NameRow[]> {
  const shards = new Map<string, NameRow[]>()
  const films = spoiledFilms(linked.dataset)
  const cards = cardsOf(linked, films)
  const guards = allAt(
    films.map((ref) => ({ ref })),
    'everything',
  )
  for (const ref of linked.dataset.entries.keys()) {
    const { name, threads } = maskCard(ref, cardOf(linked, ref), cards, guards)
    const words = [...fold(name), ...ref.slice(ref.indexOf('/') + 1).split('-')]
    for (const prefix of new Set(words.map((word) => word.slice(0, 2)))) {
      if (!/^[a-z0-9]{1,2}$/.test(prefix)) continue
      shards.set(prefix, [...(shards.get(prefix) ?? []), threads ? [ref, name, threads] : [ref, name]])
    }
  }
  return shards
}
