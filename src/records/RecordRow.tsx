import { PageLink } from '#src/ui/PageLink.tsx'
import type { Ref } from '#src/model/kinds.ts'
import { hrefFor } from '#src/model/paths.ts'
import { kindOf } from '#src/model/refs.ts'
import { Portrait } from './Portrait.tsx'
import styles from './RecordRow.module.css'
import { Titled } from './Titled.tsx'
import { useCards } from './use-cards.ts'

/** A record as an entry of a list: portrait, name and a line; the whole row is the link. */
export function RecordRow({
  of,
  line,
  note,
}: {
  of: Ref
  line?: string | undefined
  note?: string | undefined
}) {
  const card = useCards()(of)
  return (
    <li>
      <PageLink to={hrefFor(of)} className={styles['row']}>
        <span className={styles['portrait']} data-kind={kindOf(of)}>
          <Portrait of={of} name={card.name} threads={card.threads} />
        </span>
        <span>
          <bdi className={styles['name']}>
            <Titled words={card.name} titles={card.titles} />
          </bdi>
          <span className={`label ${styles['line']}`}>
            <Titled words={line ?? card.line} titles={card.titles} />
          </span>
          {note && <span className={`label ${styles['note']}`}>{note}</span>}
        </span>
      </PageLink>
    </li>
  )
}
