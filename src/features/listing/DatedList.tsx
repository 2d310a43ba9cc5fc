import { useContext } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import { capital } from '#src/model/capital.ts'
import { hrefFor } from '#src/model/paths.ts'
import { Titled } from '#src/records/Titled.tsx'
import { useCards } from '#src/records/use-cards.ts'
import { Section } from '#src/ui/Section.tsx'
import styles from './DatedList.module.css'
import { GuardsContext } from '#src/data/guards-context.ts'
import { openAnswer } from '#src/records/fate-words.ts'
import { Line } from '#src/ui/Line.tsx'
import type { Item, ItemGroup } from './group-items.ts'

/**
 * Records by day, under their headings: the note with the date at the side, then name, answer and line; the row is the
 * link.
 */
export function DatedList({ groups }: { groups: ItemGroup[] }) {
  const cardOf = useCards()
  return groups.map(({ title, items }) => (
    <Section key={title} title={title} count={`${items.length}`}>
      <ul>
        {items.map(({ ref, note, question }) => (
          <li key={ref}>
            <PageLink to={hrefFor(ref)} className={styles['row']}>
              <span className={`label ${styles['note']}`}>
                {note.split(' · ').map((part) => (
                  <span key={part}>{part} </span>
                ))}
              </span>
              <span>
                <bdi className={styles['name']}>
                  <Titled words={cardOf(ref).name} titles={cardOf(ref).titles} />
                </bdi>{' '}
                {question && <Answer question={question} />}
                <span className={styles['line']}>
                  <Titled words={cardOf(ref).line} titles={cardOf(ref).titles} />
                </span>
              </span>
            </PageLink>
          </li>
        ))}
      </ul>
    </Section>
  ))
}

function Answer({ question }: { question: NonNullable<Item['question']> }) {
  const answer = openAnswer(question, useContext(GuardsContext))
  return (
    answer !== undefined && (
      <span className={`label lined ${styles['answer']}`}>
        <Line shape="knot" /> <b>{capital(answer)}</b>{' '}
      </span>
    )
  )
}
