import { useLocation } from 'react-router'
import { useChanges } from '#src/data/use-changes.ts'
import { useChoose } from '#src/data/use-choose.ts'
import { useLeaving } from '#src/data/use-leaving.ts'
import { onDay } from '#src/model/as-of-address.ts'
import { formatDate } from '#src/model/dates.ts'
import styles from './AsOfBar.module.css'
import { Days } from './Days.tsx'

interface Props {
  /** The day of which the hub is shown. */
  day: string
  /** The day on which the dataset was last looked over. */
  today: string
}

/** Says that the hub is shown as it stood on another day, and leads to the days on which something changed. */
export function AsOfBar({ day, today }: Props) {
  const changes = useChanges()
  const { pathname, search, hash } = useLocation()
  const choose = useChoose()
  const goTo = (next?: string) => choose(onDay(pathname + search + hash, next))
  return (
    <section className={styles['bar']} aria-label="Another day">
      <div className={styles['in']}>
        <p className={styles['words']}>
          {'The hub as it stood on '}
          <time dateTime={day}>{formatDate(day)}</time>
          <small>Words that carry no date, such as biographies, are left out.</small>
        </p>
        <Days changes={changes ?? []} day={day} today={today} isLeaving={useLeaving()} onChange={goTo} />
      </div>
    </section>
  )
}
