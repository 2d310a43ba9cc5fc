import type { Said } from '#src/model/payload.schema.ts'
import { STATUSES } from '#src/model/statuses.ts'
import { ClaimByline } from '#src/records/ClaimByline.tsx'
import { ClaimFate } from '#src/records/ClaimFate.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './LooseEnds.module.css'

/** What nobody has settled yet, each under the thread of its status. */
export const LooseEnds = ({ claims }: { claims: Said[] }) =>
  claims.length > 0 && (
    <Section title="Loose ends" intro="Said, and not settled so far. The latest first.">
      <ul className={styles['list']}>
        {claims.map((claim) => (
          <li key={claim.ref}>
            <div className="thread" data-status={claim.status} />
            <p className="label">{STATUSES[claim.status].label}</p>
            <Spoiler spoils={claim.spoils} what="This claim">
              <p className={styles['words']}>
                <RichText nodes={claim.text} />
              </p>
            </Spoiler>
            {claim.fate && <ClaimFate fate={claim.fate} brief />}
            <ClaimByline claim={claim} />
          </li>
        ))}
      </ul>
    </Section>
  )
