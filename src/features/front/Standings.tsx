import { PageLink } from '#src/ui/PageLink.tsx'
import { KINDS } from '#src/model/kinds.ts'
import type { FrontPayload } from '#src/model/payload.schema.ts'
import { Section } from '#src/ui/Section.tsx'
import { OpenQuestions } from './OpenQuestions.tsx'
import { SettledQuestions } from './SettledQuestions.tsx'
import styles from './Standings.module.css'

/** Where things stand: what is still open first, then what was settled. */
export function Standings({ questions }: Pick<FrontPayload, 'questions'>) {
  if (questions.length === 0) return null
  const settled = questions.filter(({ state }) => state === 'settled')
  const open = questions.filter(({ state }) => state !== 'settled')
  return (
    <Section title="Where things stand" count={`${open.length} open · ${settled.length} settled`}>
      <div className={styles['parts']}>
        <OpenQuestions questions={open} />
        <SettledQuestions questions={settled} />
      </div>
      <p className="label">
        <PageLink to={`/${KINDS.question.folder}`} className="onward">
          All questions
        </PageLink>
      </p>
    </Section>
  )
}
