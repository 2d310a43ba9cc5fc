import type { ClaimView } from '#src/model/payload.schema.ts'
import { Drift } from './Drift.tsx'
import { RecordLink } from './RecordLink.tsx'
import { Spoiler } from './Spoiler.tsx'
import { When } from './When.tsx'
import styles from './ClaimWay.module.css'

type Way = Pick<ClaimView, 'by' | 'to' | 'said' | 'inferred' | 'relays' | 'spoils'>

/** The way a claim went, hop by hop: who said it to whom, who passed it on, and what changed in the telling. */
export const ClaimWay = ({ claim }: { claim: Way }) => (
  <ol className={`label ${styles['way']}`} aria-label="How it reached us">
    <li>
      <RecordLink to={claim.by} />
      {claim.to && (
        <>
          {' to '}
          <RecordLink to={claim.to} />
        </>
      )}
      {', '}
      <When date={claim.said} inferred={claim.inferred} />
    </li>
    {claim.relays?.map((relay) => (
      <li key={relay.by + relay.on}>
        {'relayed by\u00A0'}
        <RecordLink to={relay.by} />
        {', '}
        <When date={relay.on} inferred={relay.inferred} />
        {relay.drift && (
          <Spoiler spoils={claim.spoils} what="What changed on the way">
            <Drift told={relay.drift} />
          </Spoiler>
        )}
      </li>
    ))}
  </ol>
)
