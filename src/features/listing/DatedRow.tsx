import { useContext } from 'react'
import { GuardsContext } from '#src/data/guards-context.ts'
import { capital } from '#src/model/capital.ts'
import { hrefFor } from '#src/model/paths.ts'
import { kindOf } from '#src/model/refs.ts'
import { openAnswer } from '#src/records/fate-words.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { useCards } from '#src/records/use-cards.ts'
import { Line } from '#src/ui/Line.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './DatedRow.module.css'
import type { Item } from './group-items.ts'
import { Parts } from './Parts.tsx'

/** A story or a settled question as a row that is all link: its day at the side, its name, answer and line, a story's picture. */
export function DatedRow({ item: { ref, notes, question } }: { item: Item }) {
  const { name, line, titles, threads } = useCards()(ref)
  return (
    <li>
      <PageLink to={hrefFor(ref)} className={styles['row']} data-of={kindOf(ref)}>
        <span className={styles['note']}>
          <Parts parts={notes} />
        </span>
        <span className={styles['words']}>
          <bdi className={styles['name']}>
            <Titled words={name} titles={titles} />
          </bdi>{' '}
          {question && <Answer question={question} />}
          <span className={styles['line']}>
            <Titled words={line} titles={titles} />
          </span>
        </span>
        {kindOf(ref) === 'story' && (
          <span className={styles['picture']}>
            <Portrait of={ref} threads={threads} />
          </span>
        )}
      </PageLink>
    </li>
  )
}

/** What settled it, unless that gives away what is kept shut. */
function Answer({ question: { settled, spoils } }: { question: NonNullable<Item['question']> }) {
  const guards = useContext(GuardsContext)
  const given = [...(spoils ?? []), ...(settled?.spoils ?? [])]
  const answer = settled && openAnswer({ answer: settled.answer, spoils: given }, guards)
  return (
    answer !== undefined && (
      <span className={`label lined ${styles['answer']}`}>
        <Line shape="knot" /> <b>{capital(answer)}</b>{' '}
      </span>
    )
  )
}
