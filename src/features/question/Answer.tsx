import { useContext } from 'react'
import { GuardsContext } from '#src/data/guards-context.ts'
import { capital } from '#src/model/capital.ts'
import { QUESTION_LINES } from '#src/model/line-shapes.ts'
import { claimHref } from '#src/model/paths.ts'
import type { QuestionPayload } from '#src/model/payload.schema.ts'
import { questionStanding } from '#src/records/question-standing.ts'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { When } from '#src/records/When.tsx'
import { Line } from '#src/ui/Line.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './Answer.module.css'
import { AnswerTally } from './AnswerTally.tsx'

/** The answer, or that there is none yet, in large letters, with when it was given and what hinted at it. */
export function Answer({ payload }: { payload: QuestionPayload }) {
  const { question } = payload
  const standing = questionStanding(question, useContext(GuardsContext))
  const settled = question.state === 'settled' ? question.settled : undefined
  return (
    <aside className={styles['answer']} data-state={question.state} aria-labelledby="answer">
      <h2 id="answer" className="label">
        The answer
      </h2>
      {settled ? (
        <Spoiler spoils={settled.spoils} what="The answer">
          <p className={styles['words']}>{capital(settled.answer)}</p>
        </Spoiler>
      ) : (
        <p className={styles['words']}>{standing.state}</p>
      )}
      <p className={`label lined ${styles['standing']}`}>
        <Line shape={QUESTION_LINES[question.state]} />
        {settled ? (
          <span>
            <PageLink to={claimHref(settled.by)}>
              {'Settled '}
              <When date={settled.on} inferred={settled.inferred} />
            </PageLink>
            {`, open ${settled.after}`}
          </span>
        ) : (
          <span>{capital(standing.detail)}</span>
        )}
      </p>
      <AnswerTally payload={payload} />
    </aside>
  )
}
