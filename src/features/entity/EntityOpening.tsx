import { KINDS } from '#src/model/kinds.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'
import { FeedLink } from '#src/records/FeedLink.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Later } from '#src/ui/Later.tsx'
import styles from './EntityOpening.module.css'
import { Facts } from './Facts.tsx'
import { TrackRecordCounts } from './TrackRecordCounts.tsx'

/** Where the facts stand beside the text and not below it, see EntityOpening.module.css. */
const BESIDE = '(min-width: 62rem)'

/** So many facts would run on far below the text beside them: they stand under it, both in two columns. */
const MANY = 10

/** What is told of it, how its claims turned out, and its facts. */
export function EntityOpening({ payload }: { payload: EntityPayload }) {
  const { ref, kind, name, spoils, bio, own, relations, totals } = payload
  const facts = Object.keys(own).length + relations.length
  return (
    <div className={styles['opening']} data-below={facts >= MANY}>
      <div className={styles['main']}>
        <div className="prose">
          <Spoiler spoils={spoils} what="What is told here" block>
            {bio.map((paragraph, at) => (
              <p key={at}>
                <RichText nodes={paragraph} />
              </p>
            ))}
          </Spoiler>
        </div>
        <Later>{totals.record && <TrackRecordCounts of={ref} record={totals.record} />}</Later>
      </div>
      <aside className={styles['aside']} aria-label={`${KINDS[kind].label} at a glance`}>
        <Later unless={BESIDE}>
          <h2>At a glance</h2>
          <Facts payload={payload} />
          <p className="label">
            <FeedLink of={ref}>{`Follow ${name} in a feed reader`}</FeedLink>
          </p>
        </Later>
      </aside>
    </div>
  )
}
