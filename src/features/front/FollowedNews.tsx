import { useLocation } from 'react-router'
import { useFollows } from '#src/data/follows.ts'
import { useHappenings } from '#src/data/use-happenings.ts'
import { dayIn } from '#src/model/as-of-address.ts'
import { newsOf } from '#src/model/following.ts'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './FollowedNews.module.css'

/** How much is new about what the reader follows; nothing for those who follow nothing, and on another day nothing is new. */
export function FollowedNews() {
  const { refs } = useFollows().follows
  const isToday = dayIn(useLocation().search) === undefined
  return refs.length > 0 && isToday && <Count />
}

function Count() {
  const { told } = useHappenings()
  const { follows } = useFollows()
  const count = told ? newsOf(follows, told.happenings).length : 0
  return (
    count > 0 && (
      <p className={`label ${styles['news']}`}>
        <PageLink to="/following">
          {`${count} new ${count === 1 ? 'thing' : 'things'} about what you follow`}
        </PageLink>
      </p>
    )
  )
}
