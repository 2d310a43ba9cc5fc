import { Link } from 'react-router'
import { hrefFor } from '#src/model/paths.ts'
import type { Said } from '#src/model/payload.schema.ts'
import { STATUSES } from '#src/model/statuses.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { When } from '#src/records/When.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './LooseEnds.module.css'

/** What nobody has settled yet, each under the thread of its status. */
export const LooseEnds = ({ claims }: { claims: Said[] }) =>
  claims.length > 0 && (
    <Section
      title="Loose ends"
      count={`${claims.length} still hanging`}
      intro="Said, and not yet settled. The line says how sure it was on the day."
    >
      <ul className={styles['list']}>
        {claims.map((claim) => (
          <li key={claim.ref}>
            <div className="thread" data-status={claim.status} />
            <p className="label">{STATUSES[claim.status].label}</p>
            <Spoiler spoils={claim.spoils}>
              <p className={styles['words']}>
                <RichText nodes={claim.text} />
              </p>
            </Spoiler>
            <p className="label">
              <RecordLink to={claim.by} />
              {claim.to && ' to '}
              {claim.to && <RecordLink to={claim.to} />}
              {', '}
              <When date={claim.said} inferred={claim.inferred} />
              {' · '}
              <Link to={hrefFor(claim.ref)} discover="none">
                Read the words
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
