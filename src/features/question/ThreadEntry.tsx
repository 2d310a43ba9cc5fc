import type { Said } from '#src/model/payload.schema.ts'
import { ClaimByline } from '#src/records/ClaimByline.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { When } from '#src/records/When.tsx'
import { Line } from '#src/ui/Line.tsx'
import styles from './ThreadEntry.module.css'

interface Props {
  claim: Said
  /** An open loop where it was asked, dots for a hint, a knot where it was settled, a line for what bears that out. */
  shape: 'loop' | 'dotted' | 'knot' | 'solid'
  says: string
  answer?: string
}

/** One claim on the thread of a question: its day, what it says to the question, its words, who said them. */
export const ThreadEntry = ({ claim, shape, says, answer }: Props) => (
  <li className={styles['entry']} data-shape={shape}>
    <p className={`label ${styles['day']}`}>
      <When date={claim.said} inferred={claim.inferred} />
    </p>
    <Spoiler spoils={claim.spoils} what="This answer">
      <div className={styles['said']}>
        <p className={`label ${styles['sign']}`}>
          <Line shape={shape} />
          <span>
            {answer === undefined ? says : `${says}: `}
            {answer !== undefined && <b>{answer}</b>}
          </span>
        </p>
        <p className={styles['words']}>
          <RichText nodes={claim.text} />
        </p>
        <ClaimByline claim={claim} dated={false} />
      </div>
    </Spoiler>
  </li>
)
