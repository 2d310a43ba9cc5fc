import { useContext } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import { capital } from '#src/model/capital.ts'
import { hrefFor } from '#src/model/paths.ts'
import type { QuestionCard } from '#src/model/payload.schema.ts'
import { openAnswer } from '#src/records/fate-words.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { When } from '#src/records/When.tsx'
import { Line } from '#src/ui/Line.tsx'
import styles from './SettledQuestions.module.css'

/** The questions that have an answer, one a line: since when, the question, the answer. */
export const SettledQuestions = ({ questions }: { questions: QuestionCard[] }) =>
  questions.length > 0 && (
    <div>
      <h3 className={`lined ${styles['head']}`}>
        <Line shape="knot" /> Settled
      </h3>
      <ul className={styles['list']}>
        {questions.map(({ ref, title, settled, spoils }) => (
          <li key={ref} className={styles['row']}>
            <span className="label">{settled && <When date={settled.on} inferred={settled.inferred} />}</span>
            <Spoiler spoils={spoils} what="This question">
              <p>
                <PageLink to={hrefFor(ref)} className={styles['title']}>
                  {title}
                </PageLink>
                {settled && <Answer settled={settled} />}
              </p>
            </Spoiler>
          </li>
        ))}
      </ul>
    </div>
  )

function Answer({ settled }: { settled: NonNullable<QuestionCard['settled']> }) {
  const answer = openAnswer(settled, useContext(GuardsContext))
  return answer !== undefined && <b className={`label ${styles['answer']}`}>{capital(answer)}</b>
}
