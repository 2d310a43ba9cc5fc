import type { Said } from '#src/model/payload.schema.ts'
import { ClaimByline } from '#src/records/ClaimByline.tsx'
import { ClaimFate } from '#src/records/ClaimFate.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './BrokenClaims.module.css'

/** What was contradicted: the claim, who made it, and what speaks against it. */
export const BrokenClaims = ({ claims }: { claims: Said[] }) =>
  claims.length > 0 && (
    <Section title="Contradicted" intro="What was said, and what speaks against it.">
      <ul className={styles['list']}>
        {claims.map((claim) => (
          <li key={claim.ref} className={styles['one']}>
            <Spoiler spoils={[...(claim.spoils ?? []), ...(claim.fate?.spoils ?? [])]} what="This claim">
              <div className={styles['words']}>
                <p>
                  <RichText nodes={claim.text} />
                </p>
                {claim.fate && <ClaimFate fate={claim.fate} brief />}
                <ClaimByline claim={claim} />
              </div>
            </Spoiler>
          </li>
        ))}
      </ul>
    </Section>
  )
