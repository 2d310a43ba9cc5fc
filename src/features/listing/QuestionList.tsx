import { Section } from '#src/ui/Section.tsx'
import { DatedRow } from './DatedRow.tsx'
import { byState, type Item } from './group-items.ts'
import { OpenQuestion } from './OpenQuestion.tsx'
import styles from './QuestionList.module.css'

/** Questions by how they stand: what is open first and at length, what is settled in rows. */
export const QuestionList = ({ items }: { items: Item[] }) =>
  byState(items).map(({ title, isSettled, items: asked }) => (
    <Section key={title} title={title} count={`${asked.length}`}>
      <ul className={isSettled ? undefined : styles['open']}>
        {asked.map((item) =>
          isSettled ? <DatedRow key={item.ref} item={item} /> : <OpenQuestion key={item.ref} item={item} />,
        )}
      </ul>
    </Section>
  ))
