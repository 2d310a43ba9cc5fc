import { useMemo, useRef } from 'react'
import { changeFollows } from '#src/data/follows.ts'
import type { Told } from '#src/data/happenings-query.ts'
import { allSeen, type Follows, newsOf } from '#src/model/following.ts'
import type { SearchClaim } from '#src/model/search-index.ts'
import { Section } from '#src/ui/Section.tsx'
import styles from './News.module.css'
import { NewsEntry } from './NewsEntry.tsx'

/** What happened since the reader last said to have seen it: a glance, a second tab or a crash loses nothing. */
export function News({ told: { happenings, index }, follows }: { told: Told; follows: Follows }) {
  const end = useRef<HTMLParagraphElement>(null)
  const news = newsOf(follows, happenings)
  const claims = useMemo(
    () => new Map<string, SearchClaim>(index.claims.map((claim) => [claim.ref, claim])),
    [index],
  )
  const count = news.length > 0 ? { count: `${news.length} new` } : {}
  const see = () => {
    changeFollows((now) => allSeen(now, happenings))
    // The button goes with what was new.
    end.current?.focus()
  }
  return (
    <Section title="Since you were here" {...count}>
      <p ref={end} role="status" tabIndex={-1}>
        {news.length === 0 && 'Nothing new about what you follow.'}
      </p>
      {news.length > 0 && (
        <>
          <ol className={styles['news']}>
            {news.map(({ mark, change, concerns }) => (
              <li key={mark}>
                <NewsEntry
                  change={change}
                  claim={claims.get(change.id)}
                  because={concerns.filter((ref) => follows.refs.includes(ref))}
                />
              </li>
            ))}
          </ol>
          <button type="button" className="framed" onClick={see}>
            I have seen these
          </button>
        </>
      )}
    </Section>
  )
}
