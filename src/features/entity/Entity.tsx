import type { EntityPayload } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'
import { Pager } from '#src/records/Pager.tsx'
import { RecordName } from '#src/records/RecordName.tsx'
import { Sources } from '#src/records/Sources.tsx'
import { Later } from '#src/ui/Later.tsx'
import styles from './Entity.module.css'
import { EntityHeader } from './EntityHeader.tsx'
import { EntityOpening } from './EntityOpening.tsx'
import { MentionList } from './MentionList.tsx'
import { Nearest } from './Nearest.tsx'
import { SaidList } from './SaidList.tsx'
import { WIDE } from './wide.ts'

/** Anyone or anything a story names: who it is, what it said, what is said about it, and what it is tied to. */
export function Entity({ payload }: { payload: EntityPayload }) {
  const { ref, name, said, discussed, mentions, page, totals, cards } = payload
  return (
    <PageContext value={{ id: ref, cards }}>
      <div className={styles['entity']}>
        <EntityHeader payload={payload} />
        {page === 1 && (
          <Later unless={WIDE}>
            <EntityOpening payload={payload} />
          </Later>
        )}
        <Later>
          {said.length + discussed.length > 0 && (
            <div className={styles['part']}>
              <SaidList title={`What ${name} said`} claims={said} total={totals.said} page={page} />
              <SaidList
                title={
                  <>
                    {'What is said about '}
                    <RecordName of={ref} name={name} />
                  </>
                }
                claims={discussed}
                total={totals.discussed}
                page={page}
              />
              <Pager of={ref} page={page} pages={payload.pages} />
            </div>
          )}
          {page === 1 && (
            <div className={styles['part']}>
              <MentionList mentions={mentions} total={totals.mentions} />
              <Nearest payload={payload} />
              <Sources sources={payload.sources} />
            </div>
          )}
        </Later>
      </div>
    </PageContext>
  )
}
