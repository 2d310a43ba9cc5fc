import { KINDS } from '#src/model/kinds.ts'
import { trackRecordId } from '#src/model/paths.ts'
import type { TrackRecordPayload } from '#src/model/payload.schema.ts'
import { kindOf } from '#src/model/refs.ts'
import { PageContext } from '#src/records/page-context.ts'
import { Pager } from '#src/records/Pager.tsx'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Kicker } from '#src/ui/Kicker.tsx'
import { Ends } from './Ends.tsx'
import { OutcomeGroup } from './OutcomeGroup.tsx'
import styles from './TrackRecord.module.css'

/** How many ends, drawn large, a wide window has room for on a line. */
const A_LINE = 12

const isLong = ({ groups }: TrackRecordPayload['parts'][number]): boolean =>
  groups.reduce((sum, { total }) => sum + total, 0) > A_LINE

/** What became of all that someone said or passed on: all ends at a glance, then each number with the claims behind it. */
export const TrackRecord = ({ payload }: { payload: TrackRecordPayload }) => (
  <PageContext value={payload}>
    <div className={`page ${styles['record']}`}>
      <header className={styles['header']}>
        <Kicker>
          <span>{KINDS[kindOf(payload.ref)].label}</span>
          <RecordLink to={payload.ref} />
        </Kicker>
        <h1 tabIndex={-1}>
          {'Track record of '}
          <bdi>{payload.name}</bdi>
        </h1>
      </header>
      <div className={styles['ends']} data-many={payload.parts.some(isLong) || undefined}>
        {payload.parts.map((part) => (
          <Ends key={part.way} part={part} />
        ))}
        <details className="label">
          <summary className={styles['how']}>How this is counted</summary>
          <p className={styles['rule']}>{payload.rule}</p>
        </details>
      </div>
      {payload.parts.map(({ way, groups }) => {
        const here = groups.filter(({ claims }) => claims.length > 0)
        return (
          here.length > 0 && (
            <section key={way}>
              <h2 className={styles['way']}>
                {'What '}
                <bdi>{payload.name}</bdi>
                {way === 'said' ? ' said' : ' passed on'}
              </h2>
              {here.map((group) => (
                <OutcomeGroup key={group.outcome} group={group} />
              ))}
            </section>
          )
        )
      })}
      <Pager of={trackRecordId(payload.ref)} page={payload.page} pages={payload.pages} />
    </div>
  </PageContext>
)
