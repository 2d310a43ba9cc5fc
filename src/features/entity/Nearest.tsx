import { connectionsAddress } from '#src/model/connections-address.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'
import { RecordRow } from '#src/records/RecordRow.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './Nearest.module.css'

/** The records it shares most with, and the way to what ties it to any other. */
export const Nearest = ({ payload: { ref, name, near, relations } }: { payload: EntityPayload }) =>
  near.length > 0 && (
    <Section title="Most closely linked">
      <ul className={styles['list']}>
        {near.map(({ ref: other, why }) => (
          <RecordRow key={other} of={other} line={why} />
        ))}
      </ul>
      {relations.length > 0 && (
        <p className={`label ${styles['more']}`}>
          <PageLink to={connectionsAddress({ from: ref })}>{`How ${name} is tied to anyone else`}</PageLink>
        </p>
      )}
    </Section>
  )
