import { useContext } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import type { Ref } from '#src/model/kinds.ts'
import { hrefFor } from '#src/model/paths.ts'
import { PageContext } from './page-context.ts'
import styles from './SourceMark.module.css'
import { useCards } from './use-cards.ts'

/** A small link to a source: in the list of this page, or on the page of the record that names it. */
export function SourceMark({ record, source }: { record: Ref; source: string }) {
  const { id } = useContext(PageContext)
  const cardOf = useCards()
  const hash = `#source-${source}`
  return (
    <span className={styles['mark']}>
      {record === id ? (
        <a href={hash}>source</a>
      ) : (
        <PageLink to={hrefFor(record) + hash} aria-label={`source, listed with ${cardOf(record).name}`}>
          source
        </PageLink>
      )}
    </span>
  )
}
