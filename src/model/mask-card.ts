import { KINDS, type Ref } from './kinds.ts'
import type { Card, Cards } from './payload.schema.ts'
import { isEntityRef, kindOf } from './refs.ts'
import { shutTitle, spoilerWords, titlesShut } from './spoiler-words.ts'
import type { Guards } from './spoilers.ts'

/**
 * The card as the guards let it be seen. A story or a question that is kept shut is named for what it gives away; a
 * person, company, outlet, film or character keeps its name, which every text says, and loses its line. All keep their
 * portrait, which no spoiler is woven into.
 */
export function maskCard(ref: Ref, card: Card, cards: Cards, guards: Guards): Card {
  const title = shutTitle(KINDS[kindOf(ref)].label.toLowerCase(), card.spoils, cards, guards)
  if (title === undefined) return card
  const rest = {
    titles: titlesShut(card.spoils, cards),
    ...(card.threads && { threads: card.threads }),
  }
  return isEntityRef(ref)
    ? {
        name: card.name,
        line: `To say more gives away ${spoilerWords(card.spoils, cards, guards)}.`,
        ...rest,
      }
    : { name: title, line: 'Open it if you don’t mind.', ...rest }
}
