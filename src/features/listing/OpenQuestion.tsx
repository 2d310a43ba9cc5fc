import { hrefFor } from '#src/model/paths.ts'
import { QuestionStanding } from '#src/records/QuestionStanding.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { useCards } from '#src/records/use-cards.ts'
import { PageLink } from '#src/ui/PageLink.tsx'
import type { Item } from './group-items.ts'
import styles from './OpenQuestion.module.css'
import { Parts } from './Parts.tsx'

/** A question that nobody has settled, or that something has opened again: how it stands, and what it is about. */
export function OpenQuestion({ item: { ref, notes, question } }: { item: Item }) {
  const { name, line, titles } = useCards()(ref)
  return (
    <li className={styles['question']}>
      <h3>
        <PageLink to={hrefFor(ref)} className="headline">
          <Titled words={name} titles={titles} />
        </PageLink>
      </h3>
      {question && <QuestionStanding question={question} />}
      <p className={styles['line']}>
        <Titled words={line} titles={titles} />
      </p>
      <Parts parts={notes} />
    </li>
  )
}
