import { type ReactNode, useContext } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import type { Ref } from '#src/model/kinds.ts'
import { hrefFor } from '#src/model/paths.ts'
import { kindOf } from '#src/model/refs.ts'
import { PageContext } from './page-context.ts'

/** A record's name, or other words for it, leading to its page; on that page itself the words alone. */
export function RecordLink({ to, children }: { to: Ref; children?: ReactNode }) {
  const { id, cards } = useContext(PageContext)
  const words = children ?? <bdi>{cards[to]?.name ?? to}</bdi>
  const named = kindOf(to) === 'film' ? <cite>{words}</cite> : words
  if (to === id) return named
  return <PageLink to={hrefFor(to)}>{named}</PageLink>
}
