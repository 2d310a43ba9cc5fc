import { OUTCOME_LINES } from '#src/model/line-shapes.ts'
import { OUTCOMES } from '#src/model/outcomes.ts'
import type { TrackRecordPayload } from '#src/model/payload.schema.ts'
import { Line } from '#src/ui/Line.tsx'
import styles from './Ends.module.css'

type Part = TrackRecordPayload['parts'][number]

/** All that was said, or passed on, as one thread: an end drawn for each claim, those alike side by side, and the score. */
export const Ends = ({ part: { way, score, leftOut, groups } }: { part: Part }) => (
  <div className={styles['ends']}>
    <p className={styles['score']}>
      <b>{way === 'said' ? 'Said: ' : 'Passed on: '}</b>
      {score}
    </p>
    <ul className={styles['thread']}>
      {groups.map(({ outcome, total }) => (
        <li key={outcome}>
          <span className={styles['drawn']}>
            {Array.from({ length: total }, (_, at) => (
              <Line key={at} shape={OUTCOME_LINES[outcome]} />
            ))}
          </span>
          <span className="label">{`${total}\u00A0${OUTCOMES[outcome]}`}</span>
        </li>
      ))}
    </ul>
    {leftOut && <p className="label">{leftOut}</p>}
  </div>
)
