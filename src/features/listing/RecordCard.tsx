import type { Kind } from '#src/model/kinds.ts'
import { hrefFor } from '#src/model/paths.ts'
import { kindOf } from '#src/model/refs.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { useCards } from '#src/records/use-cards.ts'
import { PageLink } from '#src/ui/PageLink.tsx'
import type { Item } from './group-items.ts'
import { Parts } from './Parts.tsx'
import styles from './RecordCard.module.css'
import { Score } from './Score.tsx'

/** The kinds whose portraits are so large that the cloth is woven fine. */
const FINE: ReadonlySet<Kind> = new Set(['company', 'film', 'character'])

/** A record by its portrait, which is as large as its kind leaves room for; the whole card is the link. */
export function RecordCard({ item: { ref, notes, scores } }: { item: Item }) {
  const { name, line, titles, threads } = useCards()(ref)
  return (
    <li>
      <PageLink to={hrefFor(ref)} className={styles['card']} data-of={kindOf(ref)}>
        <span className={styles['portrait']}>
          <Portrait of={ref} name={name} threads={threads} large={FINE.has(kindOf(ref))} />
        </span>
        <span className={styles['words']}>
          <bdi className={styles['name']}>
            <Titled words={name} titles={titles} />
          </bdi>{' '}
          <span className={styles['line']}>
            <Titled words={line} titles={titles} />{' '}
          </span>
          <Parts parts={notes} />
          {scores?.map((score) => (
            <Score key={score.words} score={score} />
          ))}
        </span>
      </PageLink>
    </li>
  )
}
