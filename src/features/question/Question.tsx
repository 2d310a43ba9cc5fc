import { useContext } from 'react'
import type { QuestionPayload } from '#src/model/payload.schema.ts'
import { shutBy } from '#src/model/spoilers.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import { FeedLink } from '#src/records/FeedLink.tsx'
import { PageContext } from '#src/records/page-context.ts'
import { RichText } from '#src/records/RichText.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { AnswerTally } from './AnswerTally.tsx'
import styles from './Question.module.css'
import { QuestionHeader } from './QuestionHeader.tsx'
import { ReplyThread } from './ReplyThread.tsx'

/** A question that readers follow: how it stands, and everything said to it on one thread. */
export function Question({ payload }: { payload: QuestionPayload }) {
  const isShut = shutBy(payload.question.spoils, useContext(GuardsContext)) !== undefined
  return (
    <PageContext value={payload}>
      <div className={`page ${styles['question']}`}>
        <QuestionHeader question={payload.question} />
        <Spoiler spoils={payload.question.spoils} what="What was said to this question" block>
          <div className={styles['columns']}>
            <p className={styles['note']}>
              {isShut && <b>{`${payload.title} `}</b>}
              <RichText nodes={payload.note} />
            </p>
            <div className={styles['main']}>
              <ReplyThread payload={payload} />
            </div>
            <aside aria-labelledby="answers">
              <h2 id="answers" className={styles['title']}>
                The answers
              </h2>
              <AnswerTally payload={payload} />
              <p className="label">
                <FeedLink of={payload.id}>Follow this question in a feed reader</FeedLink>
              </p>
            </aside>
          </div>
        </Spoiler>
      </div>
    </PageContext>
  )
}
