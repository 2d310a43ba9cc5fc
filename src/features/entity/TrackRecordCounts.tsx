import type { Ref } from '#src/model/kinds.ts'
import { OUTCOME_NAMES, OUTCOMES, type Outcomes } from '#src/model/outcomes.ts'
import { pathOf, trackRecordId } from '#src/model/paths.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'
import { OUTCOME_LINES } from '#src/model/line-shapes.ts'
import { Line } from '#src/ui/Line.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './TrackRecordCounts.module.css'

type Totals = NonNullable<EntityPayload['totals']['record']>

/** What became of the claims that it made and that it passed on, in numbers; the claims behind them have a page of their own. */
export function TrackRecordCounts({ of, record: { said, relayed, leftOut } }: { of: Ref; record: Totals }) {
  const isEmpty = Object.keys({ ...said, ...relayed }).length === 0
  return (
    <Section title="Track record">
      {isEmpty ? (
        <>
          <p>No claim made or passed on has been resolved, and none is open.</p>
          {leftOut && <p className="label">{leftOut}</p>}
        </>
      ) : (
        <>
          <Counts way="Claims made" counts={said} leftOut={leftOut} />
          <Counts way="Claims passed on" counts={relayed} />
          <p className="label">
            <PageLink to={pathOf(trackRecordId(of))} className={styles['all']}>
              The claims behind each number
            </PageLink>
          </p>
        </>
      )}
    </Section>
  )
}

interface CountsProps {
  way: string
  counts: Outcomes
  /** What is in none of the numbers. */
  leftOut?: string | undefined
}

const Counts = ({ way, counts, leftOut }: CountsProps) => {
  const found = OUTCOME_NAMES.filter((outcome) => counts[outcome])
  return (
    (found.length > 0 || leftOut) && (
      <>
        <h3 className="label">{way}</h3>
        {found.length > 0 && (
          <ul className={styles['counts']}>
            {found.map((outcome) => (
              <li key={outcome}>
                <Line shape={OUTCOME_LINES[outcome]} /> {`${counts[outcome]} ${OUTCOMES[outcome]}`}
              </li>
            ))}
          </ul>
        )}
        {leftOut && <p className={`label ${styles['left']}`}>{leftOut}</p>}
      </>
    )
  )
}
