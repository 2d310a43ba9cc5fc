import type { ConnectionsPayload } from '#src/model/payload.schema.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import styles from './Ties.module.css'

type Item = ConnectionsPayload['records'][number]['relations'][number]['items'][number]

/** Every record with all that it is tied to. */
export const Ties = ({ records }: Pick<ConnectionsPayload, 'records'>) => (
  <ul className={styles['ties']}>
    {records.map(({ ref, relations }) => (
      <li key={ref} className={styles['record']}>
        <h3>
          <RecordLink to={ref} />
        </h3>
        {relations.map(({ heading, items }) => {
          const tied = items.filter((item) => item.ref)
          return (
            tied.length > 0 && (
              <Spoiler key={heading} spoils={tied.flatMap(({ spoils = [] }) => spoils)} what="This tie">
                <p>
                  <span className={`label ${styles['heading']}`}>{heading}</span> <Tied items={tied} />
                </p>
              </Spoiler>
            )
          )
        })}
      </li>
    ))}
  </ul>
)

/** Names with commas between them. */
const Tied = ({ items }: { items: readonly Item[] }) =>
  items.map(
    ({ ref }, at) =>
      ref && (
        <span key={at}>
          {at > 0 && ', '}
          <RecordLink to={ref} />
        </span>
      ),
  )
