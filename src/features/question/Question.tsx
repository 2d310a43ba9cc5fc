import { useContext } from 'react'
import type { QuestionPayload } from '#src/model/payload.schema.ts'
import { shutBy } from '#src/model/spoilers.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import { FeedLink } from '#src/records/FeedLink.tsx'
import { PageContext } from '#src/records/page-context.ts'
import { RichText } from '#src/records/RichText.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Answer } from './Answer.tsx'
import styles from './Question.module.css'
import { QuestionHeader } from './QuestionHeader.tsx'
import { ReplyThread } from './ReplyThread.tsx'

/** A question that readers follow: its answer or that it has none, and everything said to it on one thread. */
export function Question({ payload }: { payload: QuestionPayload }) {
  const isShut = shutBy(payload.question.spoils, useContext(GuardsContext)) !== undefined
  return (
    <PageContext value={payload}>
      <div className={`page ${styles['question']}`} data-shut={isShut}>
        <QuestionHeader question={payload.question} isShut={isShut} />
        <Spoiler spoils={payload.question.spoils} what="What was said to this question" block>
          <div className={styles['body']}>
            <Answer payload={payload} />
            <p className={styles['note']}>
              {isShut && <b>{`${payload.title} `}</b>}
              <RichText nodes={payload.note} />
            </p>
            <div className={styles['main']}>
              <ReplyThread payload={payload} />
            </div>
          </div>
        </Spoiler>
        <p className="label">
          <FeedLink of={payload.question.ref}>Follow this question in a feed reader</FeedLink>
        </p>
      </div>
    </PageContext>
  )
}
