import type { QuestionCard } from '#src/model/payload.schema.ts'
import { PageActions } from '#src/records/PageActions.tsx'
import { QuestionStanding } from '#src/records/QuestionStanding.tsx'
import { useCards } from '#src/records/use-cards.ts'
import { When } from '#src/records/When.tsx'
import { Kicker } from '#src/ui/Kicker.tsx'
import styles from './QuestionHeader.module.css'

interface Props {
  question: QuestionCard
  /** Whether the rest of the page is kept shut, the answer with it. */
  isShut: boolean
}

/** The question and since when it is asked; one that gives away what is kept shut says only that it does, and how it stands. */
export function QuestionHeader({ question, isShut }: Props) {
  const { ref, title, spoils } = question
  const { name } = useCards()(ref, { name: title, line: '', spoils })
  return (
    <header className={styles['header']}>
      <Kicker>
        <span>Question</span>
        <span>
          {'asked '}
          <When date={question.asked} inferred={question.askedInferred} />
        </span>
      </Kicker>
      <h1 tabIndex={-1}>{name}</h1>
      {isShut && <QuestionStanding question={question} />}
      <PageActions of={ref} />
    </header>
  )
}
