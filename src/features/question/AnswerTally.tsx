import type { QuestionPayload } from '#src/model/payload.schema.ts'
import type { Spoils } from '#src/model/spoilers.ts'
import { capital } from '#src/model/capital.ts'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Line } from '#src/ui/Line.tsx'
import { tallyAnswers } from './tally-answers.ts'
import styles from './AnswerTally.module.css'

const hintWords = (hints: number): string =>
  hints === 0 ? 'no hints' : hints === 1 ? 'one hint' : `${hints} hints`

/** What the tally tells: the answer that settled it, or what the hints point to. */
const spoilsOf = ({ question: { settled }, replies }: QuestionPayload): Spoils[] | undefined =>
  settled ? settled.spoils : replies.flatMap(({ claim }) => claim.spoils ?? [])

/** The answers that the question may have, with how much has been said for each. */
export const AnswerTally = ({ payload }: { payload: QuestionPayload }) => (
  <Spoiler spoils={spoilsOf(payload)} what="The tally">
    <ul className={styles['tally']}>
      {tallyAnswers(payload).map(({ id, label, hints, settles }) => (
        <li key={id} data-settles={settles || undefined}>
          <p className={styles['answer']}>{capital(label)}</p>
          <p className={`label ${styles['weight']}`}>
            {hints > 0 && (
              <span className={styles['beads']} aria-hidden="true">
                {'•'.repeat(hints)}
              </span>
            )}
            <span>{hintWords(hints)}</span>
            {settles && (
              <b>
                <Line shape="knot" /> settled
              </b>
            )}
          </p>
        </li>
      ))}
    </ul>
  </Spoiler>
)
