import { KINDS } from '#src/model/kinds.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'
import { FeedLink } from '#src/records/FeedLink.tsx'
import { PageContext } from '#src/records/page-context.ts'
import { Pager } from '#src/records/Pager.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { Sources } from '#src/records/Sources.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Later } from '#src/ui/Later.tsx'
import styles from './Entity.module.css'
import { EntityHeader } from './EntityHeader.tsx'
import { Facts } from './Facts.tsx'
import { Identifiers } from './Identifiers.tsx'
import { MentionList } from './MentionList.tsx'
import { Nearest } from './Nearest.tsx'
import { SaidList } from './SaidList.tsx'
import { TrackRecordCounts } from './TrackRecordCounts.tsx'
import { WIDE } from './wide.ts'

/** Where the facts stand beside the rest and not below it, see Entity.module.css. */
const BESIDE = '(min-width: 62rem)'

/** So many facts would run on far below the text beside them: they stand under it, both in two columns. */
const MANY = 10

/** Anyone or anything a story names: who it is, what it said, what is said about it, and what it is tied to. */
export function Entity({ payload }: { payload: EntityPayload }) {
  const { ref, name, said, discussed, mentions, page, totals, cards } = payload
  const facts = Object.keys(payload.own).length + payload.relations.length
  return (
    <PageContext value={{ id: ref, cards }}>
      <div className={styles['entity']}>
        <EntityHeader payload={payload} />
        {page === 1 && (
          <Later unless={WIDE}>
            <div className={styles['opening']} data-below={facts >= MANY}>
              <div className={styles['main']}>
                <div className="prose">
                  <Spoiler spoils={payload.spoils} what="What is told here" block>
                    {payload.bio.map((paragraph, at) => (
                      <p key={at}>
                        <RichText nodes={paragraph} />
                      </p>
                    ))}
                  </Spoiler>
                </div>
                <Later>{totals.record && <TrackRecordCounts of={ref} record={totals.record} />}</Later>
              </div>
              <aside className={styles['aside']} aria-label={`${KINDS[payload.kind].label} at a glance`}>
                <Later unless={BESIDE}>
                  <h2>At a glance</h2>
                  <Facts payload={payload} />
                  <Identifiers identifiers={payload.identifiers} />
                  <p className="label">
                    <FeedLink of={ref}>{`Follow ${name} in a feed reader`}</FeedLink>
                  </p>
                </Later>
              </aside>
            </div>
          </Later>
        )}
        <Later>
          {said.length + discussed.length > 0 && (
            <div className={styles['part']}>
              <SaidList title={`What ${name} said`} claims={said} total={totals.said} page={page} />
              <SaidList
                title={`What is said about ${name}`}
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
