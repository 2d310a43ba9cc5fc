import type { ClaimPayload } from '#src/model/payload.schema.ts'
import { unbroken } from '#src/model/unbroken.ts'
import { RichText } from '#src/records/RichText.tsx'
import styles from './ClaimWords.module.css'

/** In which words it was said, and what an editor adds; its text too, where the heading keeps that back. */
export const ClaimWords = ({ claim, isShut }: { claim: ClaimPayload['claim']; isShut: boolean }) => (
  <div className={styles['words']}>
    {isShut && (
      <p className={styles['text']}>
        <RichText nodes={claim.text} />
      </p>
    )}
    {claim.quote && <p className={styles['quote']}>{`“${unbroken(claim.quote)}”`}</p>}
    {claim.confidence && (
      <p className="label">{`How sure we are that this was said: ${claim.confidence}.`}</p>
    )}
    {claim.note && <p className="label">{unbroken(claim.note)}</p>}
  </div>
)
