import { PageLink } from '#src/ui/PageLink.tsx'
import { KINDS } from '#src/model/kinds.ts'
import type { FrontPayload } from '#src/model/payload.schema.ts'
import { RecordRow } from '#src/records/RecordRow.tsx'
import { Section } from '#src/ui/Section.tsx'
import { Portraits } from './Portraits.tsx'
import styles from './Roll.module.css'

/** One kind's records, with the way to all of them: people by their portraits, the rest line by line. */
export function Roll({ roll: { of, refs, total } }: { roll: FrontPayload['rolls'][number] }) {
  const { plural, folder } = KINDS[of]
  const heading = (
    <PageLink to={`/${folder}`} className={styles['all']}>
      {plural}
    </PageLink>
  )
  return (
    <div className={styles['roll']} data-of={of}>
      <Section title={heading} count={`${total}`}>
        {of === 'person' ? (
          <Portraits refs={refs} />
        ) : (
          <ul>
            {refs.map((ref) => (
              <RecordRow key={ref} of={ref} />
            ))}
          </ul>
        )}
        {total > refs.length && (
          <p className={`label ${styles['more']}`}>
            <PageLink to={`/${folder}`} className="onward">{`All ${total} ${plural.toLowerCase()}`}</PageLink>
          </p>
        )}
      </Section>
    </div>
  )
}
