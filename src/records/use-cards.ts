import { useContext } from 'react'
import type { Ref } from '#src/model/kinds.ts'
import { maskCard } from '#src/model/mask-card.ts'
import type { Card } from '#src/model/payload.schema.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import { PageContext } from './page-context.ts'

/** Gives the card of a record, the page's own or the one handed in, as the reader's guards let it be seen. */
export function useCards(): (ref: Ref, card?: Card) => Card {
  const { cards } = useContext(PageContext)
  const guards = useContext(GuardsContext)
  return (ref, card = cards[ref] ?? { name: ref, line: '' }) => maskCard(ref, card, cards, guards)
}
