import { When } from '#src/records/When.tsx'
import styles from './Day.module.css'
import { DayClaim } from './DayClaim.tsx'
import { DayKnot } from './DayKnot.tsx'
import type { TimelineDay } from './group-entries.ts'
import { Relay } from './Relay.tsx'

/** One day on the thread: what was said, what that settled, and what was passed on. */
export const Day = ({ day: { date, inferred, claims, settled, relays } }: { day: TimelineDay }) => (
  <li
    className={styles['day']}
    data-lazy=""
    data-tied={settled.length > 0 || undefined}
    data-said={claims.length > 0}
  >
    <h3 className="label">
      <When date={date} inferred={inferred} />
    </h3>
    <ol className={styles['entries']}>
      {claims.map((claim) => (
        <DayClaim key={claim.ref} claim={claim} />
      ))}
      {settled.map(({ question, by, answer }) => (
        <DayKnot
          key={question}
          question={question}
          answer={answer}
          claim={claims.find(({ ref }) => ref === by)}
        />
      ))}
      {relays.map((relay) => (
        <Relay key={relay.by} relay={relay} date={date} />
      ))}
    </ol>
  </li>
)
