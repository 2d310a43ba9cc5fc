import { capital } from '#src/model/capital.ts'
import type { Ref } from '#src/model/kinds.ts'
import type { TimelineClaim } from '#src/model/payload.schema.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Line } from '#src/ui/Line.tsx'
import styles from './DayKnot.module.css'

interface Props {
  question: Ref<'question'>
  answer: string
  /** The claim that settled it. */
  claim: TimelineClaim | undefined
}

/** A question on the day it was settled, its answer beside it. */
export const DayKnot = ({ question, answer, claim }: Props) => (
  <li className={styles['knot']}>
    <p className={`label lined ${styles['sign']}`}>
      <Line shape="knot" />
      Settled
    </p>
    <div className={styles['question']}>
      <p>
        <RecordLink to={question} />
      </p>
      <Spoiler spoils={claim?.spoils} what="The answer">
        <p className={styles['answer']}>{capital(answer)}.</p>
      </Spoiler>
    </div>
  </li>
)
