import { type ReactNode, useContext } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import type { Ref } from '#src/model/kinds.ts'
import { hrefFor } from '#src/model/paths.ts'
import { kindOf } from '#src/model/refs.ts'
import { PageContext } from './page-context.ts'
import { useCards } from './use-cards.ts'

/** How many letters a title may have that stays on one line. */
const SHORT = 20

/** A record's name, or other words for it, leading to its page; on that page itself the words alone. */
export function RecordLink({ to, children }: { to: Ref; children?: ReactNode }) {
  const { id } = useContext(PageContext)
  const cardOf = useCards()
  const words = children ?? <bdi>{cardOf(to).name}</bdi>
  const named =
    kindOf(to) === 'film' ? (
      <cite data-long={cardOf(to).name.length > SHORT || undefined}>{words}</cite>
    ) : (
      words
    )
  if (to === id) return named
  return <PageLink to={hrefFor(to)}>{named}</PageLink>
}
