import { type ReactNode, useContext } from 'react'
import type { Ref } from '#src/model/kinds.ts'
import { PageContext } from '#src/records/page-context.ts'
import { SourceMark } from '#src/records/SourceMark.tsx'

/** One line of the facts: a term, what is known, and where it was read. */
export function Fact({
  term,
  sources,
  children,
}: {
  term: string
  sources?: string[] | undefined
  children: ReactNode
}) {
  const { id } = useContext(PageContext)
  return (
    <div>
      <dt className="label">{term}</dt>
      <dd>
        {children}
        {sources?.slice(0, 1).map((source) => (
          <SourceMark key={source} record={id as Ref} source={source} />
        ))}
      </dd>
    </div>
  )
}
