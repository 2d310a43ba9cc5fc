import { Section } from '#src/ui/Section.tsx'
import { DatedRow } from './DatedRow.tsx'
import { type Item, byYear } from './group-items.ts'
import { NewestStory } from './NewestStory.tsx'

/** Stories by year, newest first; where the list begins, the newest stands before them, at length. */
export function StoryList({ items, isFirst }: { items: Item[]; isFirst: boolean }) {
  const [newest] = isFirst ? items : []
  return (
    <>
      {newest && <NewestStory item={newest} />}
      {byYear(newest ? items.slice(1) : items).map(({ title, items: told }) => (
        <Section key={title} title={title} count={`${told.length}`}>
          <ul>
            {told.map((item) => (
              <DatedRow key={item.ref} item={item} />
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
