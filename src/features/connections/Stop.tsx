import type { Tie } from '#src/model/find-path.ts'
import type { Ref } from '#src/model/kinds.ts'
import { hrefFor } from '#src/model/paths.ts'
import { kindOf } from '#src/model/refs.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { RecordName } from '#src/records/RecordName.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { SourceMark } from '#src/records/SourceMark.tsx'
import { useCards } from '#src/records/use-cards.ts'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './Stop.module.css'

/** A record on the way, below what ties the one before to it. */
export function Stop({ of, ties, isLast = false }: { of: Ref; ties: readonly Tie[]; isLast?: boolean }) {
  const card = useCards()(of)
  return (
    <li className={styles['stop']} data-last={isLast}>
      {ties.length > 0 && (
        <ul className={`label ${styles['ties']}`}>
          {ties.map(({ heading, item }) => (
            <li key={heading + (item.character ?? item.as ?? '')}>
              {heading}
              {(item.character || item.as) && ', as '}
              {item.character ? <RecordLink to={item.character} /> : item.as}
              {item.note && ', '}
              {item.note && <RichText nodes={item.note} />}
              {item.source.ids.slice(0, 1).map((id) => (
                <SourceMark key={id} record={item.source.record} source={id} />
              ))}
            </li>
          ))}
        </ul>
      )}
      <PageLink to={hrefFor(of)} className={styles['record']}>
        <span className={styles['portrait']} data-kind={kindOf(of)}>
          <Portrait of={of} name={card.name} threads={card.threads} />
        </span>
        <bdi className={styles['name']}>
          <RecordName of={of} name={card.name} />
        </bdi>
      </PageLink>
    </li>
  )
}
