import { OUTCOME_LINES } from '#src/model/line-shapes.ts'
import { OUTCOME_NAMES } from '#src/model/outcomes.ts'
import { Line } from '#src/ui/Line.tsx'
import type { Item } from './group-items.ts'
import styles from './Score.module.css'

/** Who was right, at a glance: an end drawn for each resolved claim, and the score in words. */
export const Score = ({ score: { words, ends } }: { score: NonNullable<Item['scores']>[number] }) => (
  <span className={`label ${styles['score']}`}>
    <span className={styles['ends']}>
      {OUTCOME_NAMES.flatMap((outcome) =>
        Array.from({ length: ends[outcome] ?? 0 }, (_, at) => (
          <Line key={`${outcome} ${at}`} shape={OUTCOME_LINES[outcome]} />
        )),
      )}
    </span>
    {words}
  </span>
)
