import { useMemo, useState } from 'react'
import { useFollows } from '#src/data/follows.ts'
import { useHappenings } from '#src/data/use-happenings.ts'
import { FOLLOWING } from '#src/model/paths.ts'
import { kindOf } from '#src/model/refs.ts'
import { PageContext } from '#src/records/page-context.ts'
import { Section } from '#src/ui/Section.tsx'
import { cardsIn } from './cards-in.ts'
import { FollowedList } from './FollowedList.tsx'
import styles from './Following.module.css'
import { Keeping } from './Keeping.tsx'
import { News } from './News.tsx'

const SUGGESTED = 6

/** What only the reader's device knows: what is new, what is followed, and how that is kept. */
export function LiveFollowing() {
  const { told, isLost, retry } = useHappenings()
  const { follows, isKept } = useFollows()
  /** What was followed when the page was opened stays in the list: a slip of the finger loses nothing. */
  const [listed, setListed] = useState(follows.refs)
  const cards = useMemo(() => cardsIn(told?.index), [told])
  const [suggested] = useState(() => follows.refs.length === 0)
  const offers =
    suggested && told
      ? told.index.records
          .filter(({ ref }) => kindOf(ref) !== 'story')
          .toSorted((a, b) => b.claims - a.claims)
          .slice(0, SUGGESTED)
          .map(({ ref }) => ref)
      : []
  const refs = [...new Set([...listed, ...follows.refs])].filter((ref) => !offers.includes(ref))
  const isNone = follows.refs.length === 0
  return (
    <PageContext value={{ id: FOLLOWING, cards }}>
      {!isKept && (
        <p className={styles['blocked']}>
          <b>This browser does not let the hub keep anything.</b> What you follow holds in this tab until you
          close it or reload a page; you can save it as a file.
        </p>
      )}
      {isLost && (
        <p role="alert">
          {'What happened could not be fetched. '}
          <button type="button" className="framed" onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {!told && !isLost && <p className="label">Fetching what happened …</p>}
      {told && !isNone && <News told={told} follows={follows} />}
      {told && (
        <>
          {isNone && refs.length === 0 && <p>You follow nothing yet.</p>}
          {refs.length > 0 && (
            <Section title="Followed" count={`${refs.filter((ref) => follows.refs.includes(ref)).length}`}>
              <FollowedList refs={refs} />
            </Section>
          )}
          {offers.length > 0 && (
            <Section title="Most talked about" intro="Whoever comes up most often.">
              <FollowedList refs={offers} />
            </Section>
          )}
        </>
      )}
      {(told || isLost) && <Keeping follows={follows} onWiped={() => setListed([])} />}
    </PageContext>
  )
}
