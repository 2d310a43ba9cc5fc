import type { ConnectionsPayload } from '#src/model/payload.schema.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import styles from './Ties.module.css'
import { TiesAs } from './TiesAs.tsx'

/** Every record with all that it is tied to. */
export const Ties = ({ records }: Pick<ConnectionsPayload, 'records'>) => (
  <ul className={styles['ties']}>
    {records.map(({ ref, relations }) => (
      <li key={ref} className={styles['record']}>
        <h3>
          <RecordLink to={ref} />
        </h3>
        {relations.map((relation) => (
          <TiesAs key={relation.heading} relation={relation} />
        ))}
      </li>
    ))}
  </ul>
)
