import type { Said } from '#src/model/payload.schema.ts'
import { ClaimByline } from '#src/records/ClaimByline.tsx'
import { ClaimFate } from '#src/records/ClaimFate.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Line } from '#src/ui/Line.tsx'
import styles from './BrokenClaims.module.css'

/** What was contradicted: the claim, who made it, and what speaks against it. */
export const BrokenClaims = ({ claims }: { claims: Said[] }) =>
  claims.length > 0 && (
    <div>
      <h3 className={`lined ${styles['head']}`}>
        <Line shape="broken" /> Contradicted
      </h3>
      <ul className={styles['list']}>
        {claims.map((claim) => (
          <li key={claim.ref} className={styles['one']}>
            <Spoiler spoils={claim.spoils} what="This claim">
              <div className={styles['words']}>
                <p>
                  <RichText nodes={claim.text} />
                </p>
                <ClaimByline claim={claim} />
                {claim.fate && <ClaimFate fate={claim.fate} brief />}
              </div>
            </Spoiler>
          </li>
        ))}
      </ul>
    </div>
  )
