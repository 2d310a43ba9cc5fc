import type { TimelineClaim } from '#src/model/payload.schema.ts'
import { ClaimByline } from '#src/records/ClaimByline.tsx'
import { ClaimFate } from '#src/records/ClaimFate.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { StatusWord } from '#src/records/StatusWord.tsx'
import styles from './DayClaim.module.css'
import { isSameDay } from './group-entries.ts'

/** A claim on the day it was said, with who passed it on that day. Later relays stand on days of their own. */
export function DayClaim({ claim }: { claim: TimelineClaim }) {
  const relays = claim.relays?.filter((relay) => isSameDay(claim, relay))
  return (
    <li className={styles['claim']}>
      <p className={`label lined ${styles['sign']}`}>
        <StatusWord status={claim.status} />
      </p>
      <Spoiler spoils={claim.spoils} what="This claim">
        <p className={styles['words']}>
          <RichText nodes={claim.text} />
        </p>
        {claim.fate && <ClaimFate fate={claim.fate} />}
      </Spoiler>
      <ClaimByline claim={{ ...claim, relays }} dated={false} />
    </li>
  )
}
