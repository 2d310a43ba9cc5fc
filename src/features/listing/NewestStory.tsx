import { hrefFor } from '#src/model/paths.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { useCards } from '#src/records/use-cards.ts'
import { Kicker } from '#src/ui/Kicker.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import type { Item } from './group-items.ts'
import styles from './NewestStory.module.css'

/** The story that was told last, with its picture and its dek, as the front page shows its lead. */
export function NewestStory({ item: { ref, notes } }: { item: Item }) {
  const { name, line, titles, threads } = useCards()(ref)
  return (
    <article className={styles['newest']}>
      <div className={styles['words']}>
        <Kicker>
          <span>Newest</span>
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </Kicker>
        <h2>
          <PageLink to={hrefFor(ref)} className="headline">
            <Titled words={name} titles={titles} />
          </PageLink>
        </h2>
        <p className={styles['dek']}>
          <Titled words={line} titles={titles} />
        </p>
      </div>
      <div>
        <Portrait of={ref} threads={threads} large />
      </div>
    </article>
  )
}
