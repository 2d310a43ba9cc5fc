import { PageLink } from '#src/ui/PageLink.tsx'
import { hrefFor } from '#src/model/paths.ts'
import type { QuestionCard } from '#src/model/payload.schema.ts'
import { QuestionStanding } from '#src/records/QuestionStanding.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { When } from '#src/records/When.tsx'
import styles from './OpenQuestions.module.css'

/** The questions that nobody has settled, or that something has opened again. */
export const OpenQuestions = ({ questions }: { questions: QuestionCard[] }) =>
  questions.length > 0 && (
    <ul className={styles['list']}>
      {questions.map((question) => (
        <li key={question.ref}>
          <Spoiler spoils={question.spoils} what="This question">
            <div className={styles['one']}>
              <h3>
                <PageLink to={hrefFor(question.ref)} className={styles['title']}>
                  {question.title}
                </PageLink>
              </h3>
              <QuestionStanding question={question} />
              <p className="label">
                {'Asked '}
                <When date={question.asked} inferred={question.askedInferred} />
              </p>
            </div>
          </Spoiler>
        </li>
      ))}
    </ul>
  )
