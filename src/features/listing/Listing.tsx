import { KINDS } from '#src/model/kinds.ts'
import type { IndexPayload } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'
import { Pager } from '#src/records/Pager.tsx'
import { RecordRow } from '#src/records/RecordRow.tsx'
import { DatedList } from './DatedList.tsx'
import { groupItems, isDated } from './group-items.ts'
import styles from './Listing.module.css'

/** All the records of a kind, a page of them at a time. */
export function Listing({ payload }: { payload: IndexPayload }) {
  const { label, plural, folder } = KINDS[payload.of]
  return (
    <PageContext value={payload}>
      <div className={styles['listing']}>
        <header className={styles['head']}>
          <h1 tabIndex={-1}>{plural}</h1>
          <p className="label">
            {payload.total === 1 ? `1 ${label.toLowerCase()}` : `${payload.total} ${plural.toLowerCase()}`}
            {payload.pages > 1 && `, page ${payload.page} of ${payload.pages}`}
          </p>
        </header>
        {isDated(payload.of) ? (
          <DatedList groups={groupItems(payload.of, payload.items)} />
        ) : (
          <ul className={styles['list']}>
            {payload.items.map(({ ref, note }) => (
              <RecordRow key={ref} of={ref} note={note} />
            ))}
          </ul>
        )}
        <Pager of={folder} page={payload.page} pages={payload.pages} />
      </div>
    </PageContext>
  )
}
