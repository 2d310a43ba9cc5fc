import { hrefFor } from '#src/model/paths.ts'
import type { QuestionCard } from '#src/model/payload.schema.ts'
import { QuestionStanding } from '#src/records/QuestionStanding.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './EntityQuestions.module.css'

/** What still hangs and what is settled of the questions that someone or something has to do with. */
export const EntityQuestions = ({ questions }: { questions: QuestionCard[] }) => (
  <section>
    <h2 className={styles['title']}>Where things stand</h2>
    <ul>
      {questions.map((question) => (
        <li key={question.ref} className={styles['one']}>
          <Spoiler spoils={question.spoils} what="This question">
            <PageLink to={hrefFor(question.ref)} className={styles['question']}>
              {question.title}
            </PageLink>
            <QuestionStanding question={question} brief />
          </Spoiler>
        </li>
      ))}
    </ul>
  </section>
)
