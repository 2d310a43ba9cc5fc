import type { QuestionCard } from '#src/model/payload.schema.ts'
import { QuestionStanding } from '#src/records/QuestionStanding.tsx'
import { When } from '#src/records/When.tsx'
import { Kicker } from '#src/ui/Kicker.tsx'
import styles from './QuestionHeader.module.css'

/** The question, since when it is asked, and how it stands. */
export const QuestionHeader = ({ question }: { question: QuestionCard }) => (
  <header className={styles['header']}>
    <Kicker>
      <span>Question</span>
      <span>
        {'asked '}
        <When date={question.asked} inferred={question.askedInferred} />
      </span>
    </Kicker>
    <h1 tabIndex={-1}>{question.title}</h1>
    <QuestionStanding question={question} />
  </header>
)
