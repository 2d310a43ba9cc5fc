import { OUTCOME_LINES } from '#src/model/line-shapes.ts'
import { OUTCOME_NAMES } from '#src/model/outcomes.ts'
import { Line } from '#src/ui/Line.tsx'
import type { Item } from './group-items.ts'
import styles from './Score.module.css'

/** Who was right, at a glance: an end drawn for each resolved claim, those alike side by side, and the score in words. */
export const Score = ({ score: { words, ends } }: { score: NonNullable<Item['scores']>[number] }) => (
  <span className={`label ${styles['score']}`}>
    <span className={styles['ends']}>
      {OUTCOME_NAMES.filter((outcome) => ends[outcome]).map((outcome) => (
        <span key={outcome} className={styles['alike']}>
          {Array.from({ length: ends[outcome] ?? 0 }, (_, at) => (
            <Line key={at} shape={OUTCOME_LINES[outcome]} />
          ))}
        </span>
      ))}
    </span>
    {words}
  </span>
)
