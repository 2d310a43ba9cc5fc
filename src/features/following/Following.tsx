import { BackToToday } from '#src/records/BackToToday.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import { useHydrated } from '#src/ui/use-hydrated.ts'
import styles from './Following.module.css'
import { LiveFollowing } from './LiveFollowing.tsx'

/** What the reader follows, and what is new about it. `isToday`: of other days it knows nothing. */
export function Following({ isToday }: { isToday: boolean }) {
  const isHydrated = useHydrated()
  return (
    <div className={`page ${styles['following']}`}>
      <header className={styles['header']}>
        <h1 tabIndex={-1}>What you follow</h1>
        <p>
          Kept on this device alone, without an account. A Follow button stands by every name and every
          question.
        </p>
      </header>
      {isToday ? (
        isHydrated && <LiveFollowing />
      ) : (
        <p>
          {'What is new is known of today only. '}
          <BackToToday />.
        </p>
      )}
      <noscript>
        <p>
          {'Following needs scripts. Without them there are '}
          <PageLink to="/data">the change log</PageLink>
          {', and a feed on every page, for any feed reader.'}
        </p>
      </noscript>
    </div>
  )
}
