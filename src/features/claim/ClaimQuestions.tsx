import type { ClaimPayload } from '#src/model/payload.schema.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Line } from '#src/ui/Line.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './ClaimQuestions.module.css'

const ROLES = {
  asks: { shape: 'loop', says: 'Opened this question' },
  hint: { shape: 'dotted', says: 'Points to' },
  settles: { shape: 'knot', says: 'Settles it' },
} as const

/** The questions that it opened or said something to, and what. */
export function ClaimQuestions({ questions }: Pick<ClaimPayload, 'questions'>) {
  if (questions.length === 0) return null
  return (
    <Section title="The questions it bears on">
      <ul className={styles['questions']}>
        {questions.map(({ ref, role, answer, spoils }) => (
          <li key={ref + role}>
            <p>
              <RecordLink to={ref} />
            </p>
            <Spoiler spoils={spoils} what="The answer">
              <p className="label lined">
                <Line shape={ROLES[role].shape} />
                <span>
                  {ROLES[role].says}
                  {answer !== undefined && ': '}
                  {answer !== undefined && <b>{answer}</b>}
                </span>
              </p>
            </Spoiler>
          </li>
        ))}
      </ul>
    </Section>
  )
}
