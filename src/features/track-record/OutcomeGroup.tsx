import { OUTCOMES } from '#src/model/outcomes.ts'
import type { TrackRecordPayload } from '#src/model/payload.schema.ts'
import { OUTCOME_LINES } from '#src/model/line-shapes.ts'
import { Line } from '#src/ui/Line.tsx'
import styles from './OutcomeGroup.module.css'
import { RecordedClaim } from './RecordedClaim.tsx'

type Group = TrackRecordPayload['parts'][number]['groups'][number]

/** How many claims came to one end, and which; of a long list the part that stands on this page. */
export const OutcomeGroup = ({ group: { outcome, meaning, total, claims } }: { group: Group }) => (
  <div className={styles['group']}>
    <div className={styles['head']}>
      <h3 className="lined">
        <Line shape={OUTCOME_LINES[outcome]} />
        {`${total}\u00A0${OUTCOMES[outcome]}`}
      </h3>
      <p className="label">
        {meaning}
        {claims.length < total && ` ${claims.length} of ${total} are on this page.`}
      </p>
    </div>
    <ul>
      {claims.map((claim) => (
        <RecordedClaim key={claim.ref} claim={claim} />
      ))}
    </ul>
  </div>
)
