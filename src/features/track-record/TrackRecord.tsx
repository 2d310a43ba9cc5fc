import { trackRecordId } from '#src/model/paths.ts'
import type { TrackRecordPayload } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'
import { Pager } from '#src/records/Pager.tsx'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Kicker } from '#src/ui/Kicker.tsx'
import { OutcomeGroup } from './OutcomeGroup.tsx'
import styles from './TrackRecord.module.css'

/** What became of all that someone said or passed on: each number with the claims behind it. */
export const TrackRecord = ({ payload }: { payload: TrackRecordPayload }) => (
  <PageContext value={payload}>
    <div className={`page ${styles['record']}`}>
      <header className={styles['header']}>
        <Kicker>
          <span>Track record</span>
          <RecordLink to={payload.ref} />
        </Kicker>
        <h1 tabIndex={-1}>
          {'Track record of '}
          <bdi>{payload.name}</bdi>
        </h1>
        <p className={styles['rule']}>{payload.rule}</p>
      </header>
      {payload.parts.map(({ way, score, groups }) => (
        <section key={way}>
          <h2>
            {'What '}
            <bdi>{payload.name}</bdi>
            {way === 'said' ? ' said' : ' passed on'}
          </h2>
          <p className={styles['score']}>{score}</p>
          {groups.map((group) => (
            <OutcomeGroup key={group.outcome} group={group} />
          ))}
        </section>
      ))}
      <Pager of={trackRecordId(payload.ref)} page={payload.page} pages={payload.pages} />
    </div>
  </PageContext>
)
