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
export function TrackRecordCounts({ of, record: { said, relayed } }: { of: Ref; record: Totals }) {
  const isEmpty = Object.keys({ ...said, ...relayed }).length === 0
  return (
    <Section title="Track record">
      {isEmpty ? (
        <p>No claim made or passed on has been resolved, and none is open.</p>
      ) : (
        <>
          <Counts way="Claims made" counts={said} />
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

const Counts = ({ way, counts }: { way: string; counts: Outcomes }) => {
  const found = OUTCOME_NAMES.filter((outcome) => counts[outcome])
  return (
    found.length > 0 && (
      <>
        <h3 className="label">{way}</h3>
        <ul className={styles['counts']}>
          {found.map((outcome) => (
            <li key={outcome}>
              <Line shape={OUTCOME_LINES[outcome]} /> {`${counts[outcome]} ${OUTCOMES[outcome]}`}
            </li>
          ))}
        </ul>
      </>
    )
  )
}
