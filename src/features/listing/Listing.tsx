import { KINDS } from '#src/model/kinds.ts'
import type { IndexPayload } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'
import { Pager } from '#src/records/Pager.tsx'
import styles from './Listing.module.css'
import { QuestionList } from './QuestionList.tsx'
import { RecordCard } from './RecordCard.tsx'
import { StoryList } from './StoryList.tsx'

/** All the records of a kind, a page of them at a time. */
export function Listing({ payload }: { payload: IndexPayload }) {
  const { plural, folder } = KINDS[payload.of]
  return (
    <PageContext value={payload}>
      <div className={`page ${styles['listing']}`}>
        <header className={styles['head']}>
          <h1 tabIndex={-1}>{plural}</h1>
          <p className="label">
            {payload.count}
            {payload.pages > 1 && `, page ${payload.page} of ${payload.pages}`}
          </p>
        </header>
        <Items payload={payload} />
        <Pager of={folder} page={payload.page} pages={payload.pages} />
      </div>
    </PageContext>
  )
}

/** Stories by day, questions by how they stand, everything else by portrait. */
function Items({ payload: { of, items, page } }: { payload: IndexPayload }) {
  if (of === 'story') return <StoryList items={items} isFirst={page === 1} />
  if (of === 'question') return <QuestionList items={items} />
  return (
    <ul className={styles['list']} data-of={of}>
      {items.map((item) => (
        <RecordCard key={item.ref} item={item} />
      ))}
    </ul>
  )
}
