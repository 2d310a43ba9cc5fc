import { type ReactNode, useContext } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import { Title } from './Title.tsx'
import type { Ref } from '#src/model/kinds.ts'
import { hrefFor } from '#src/model/paths.ts'
import { kindOf } from '#src/model/refs.ts'
import { PageContext } from './page-context.ts'
import { Titled } from './Titled.tsx'
import { useCards } from './use-cards.ts'

interface Props {
  to: Ref
  /** What stands for its name. */
  children?: ReactNode
  /** Whether that is no title though it stands for a film: "the series". */
  isPlain?: boolean
}

/** A record's name, or other words for it, leading to its page; on that page itself the words alone. */
export function RecordLink({ to, children, isPlain }: Props) {
  const { id } = useContext(PageContext)
  const cardOf = useCards()
  const { name, titles } = cardOf(to)
  const words = children ?? (
    <bdi>
      <Titled words={name} titles={titles} />
    </bdi>
  )
  const named = kindOf(to) === 'film' && !isPlain ? <Title words={name}>{words}</Title> : words
  if (to === id) return named
  return <PageLink to={hrefFor(to)}>{named}</PageLink>
}
