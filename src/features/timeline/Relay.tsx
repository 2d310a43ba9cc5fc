import type { PartialDate } from '#src/model/dates.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import type { RelayGroup } from './group-entries.ts'
import { Passed } from './Passed.tsx'
import styles from './Relay.module.css'

/** How many of the claims that one speaker passed on in a day are shown before the rest is folded away. */
const SHOWN = 3

interface Props {
  relay: RelayGroup
  /** The day on which they were passed on. */
  date: PartialDate
}

/** What one speaker passed on in one day: a few claims, and the rest of many when they are wanted. */
export function Relay({ relay: { by, passed }, date }: Props) {
  // To fold one away would save nothing.
  const shown = passed.length > SHOWN + 1 ? SHOWN : passed.length
  return (
    <li className={styles['relay']}>
      <p className="label">
        {'Relayed by '}
        <RecordLink to={by} />
      </p>
      <Passed passed={passed.slice(0, shown)} date={date} />
      {shown < passed.length && (
        <details className={styles['rest']}>
          <summary className="label">{`${passed.length - shown} more passed on`}</summary>
          <Passed passed={passed.slice(shown)} date={date} />
        </details>
      )}
    </li>
  )
}
