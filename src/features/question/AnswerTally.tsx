import { capital } from '#src/model/capital.ts'
import type { QuestionPayload } from '#src/model/payload.schema.ts'
import type { Spoils } from '#src/model/spoilers.ts'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { hintsOf, leaning, tallyAnswers } from './tally-answers.ts'
import styles from './AnswerTally.module.css'

const hintWords = (hints: number): string =>
  hints === 0 ? 'no hints' : hints === 1 ? 'one hint' : `${hints} hints`

/** What the tally tells: the answer that settled it, and what the hints point to. */
const spoilsOf = (payload: QuestionPayload): Spoils[] => [
  ...(payload.question.settled?.spoils ?? []),
  ...hintsOf(payload).flatMap(({ claim }) => claim.spoils ?? []),
]

/** The answers that the question may have, with how much hinted at each while it was open. */
export function AnswerTally({ payload }: { payload: QuestionPayload }) {
  const tally = tallyAnswers(payload)
  const lean = payload.question.state === 'leaning' ? leaning(tally) : undefined
  return (
    <Spoiler spoils={spoilsOf(payload)} what="The tally">
      {lean && <p className="label">{`${lean}.`}</p>}
      <ul className={styles['tally']} aria-label="How many hints there were at each answer">
        {tally.map(({ id, label, hints, settles }) => (
          <li key={id} data-settles={settles || undefined}>
            <span className={styles['answer']}>{capital(label)}</span>{' '}
            <span className="label">
              {hints > 0 && (
                <>
                  <span className={styles['beads']} aria-hidden="true">
                    {'•'.repeat(hints)}
                  </span>{' '}
                </>
              )}
              {hintWords(hints)}
            </span>
          </li>
        ))}
      </ul>
    </Spoiler>
  )
}
