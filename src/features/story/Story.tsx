import type { StoryPayload } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'
import { RecordRow } from '#src/records/RecordRow.tsx'
import { Sources } from '#src/records/Sources.tsx'
import { Later } from '#src/ui/Later.tsx'
import { ClaimList } from './ClaimList.tsx'
import { ClaimNotes } from './ClaimNotes.tsx'
import type { Depth } from './depth.ts'
import { KeyClaims } from './KeyClaims.tsx'
import { claimIndex, numberClaims } from './number-claims.ts'
import styles from './Story.module.css'
import { StoryBody } from './StoryBody.tsx'
import { StoryHeader } from './StoryHeader.tsx'

interface Props {
  payload: StoryPayload
  depth: Depth
}

/**
 * A story: its whole text first, then who is in it, what it claims and where that was read. At a lesser depth text and
 * claims stay in the page, unseen: a printed story is a full one, and what the reader opened stays open.
 */
export function Story({ payload, depth }: Props) {
  const claims = numberClaims(payload)
  const index = claimIndex(claims)
  return (
    <PageContext value={payload}>
      <ClaimNotes claims={claims} sources={payload.sources}>
        <div className={styles['story']} data-depth={depth === 'full' ? undefined : depth}>
          <article className={styles['article']}>
            <StoryHeader payload={payload} index={index} depth={depth} />
            {depth === 'claims' && (
              <div className={styles['key']}>
                <KeyClaims payload={payload} claims={claims} />
              </div>
            )}
            <div className={styles['whole']}>
              <StoryBody payload={payload} claims={claims} index={index} />
            </div>
          </article>
          <aside aria-labelledby="cast">
            <div className={styles['company']}>
              <h2 id="cast">In this story</h2>
              <ul className={styles['cast']}>
                {payload.cast.map(({ ref, role }) => (
                  <RecordRow key={ref} of={ref} line={role} />
                ))}
              </ul>
            </div>
          </aside>
          <Later>
            <div className={`${styles['wide']} ${styles['whole']}`} data-far="">
              <ClaimList claims={claims} sources={payload.sources} />
            </div>
            <div className={styles['wide']} data-far="">
              <Sources sources={payload.sources} />
            </div>
          </Later>
        </div>
      </ClaimNotes>
    </PageContext>
  )
}
