import { PageLink } from '#src/ui/PageLink.tsx'
import { hrefFor } from '#src/model/paths.ts'
import type { ClaimView } from '#src/model/payload.schema.ts'
import { RecordLink } from './RecordLink.tsx'
import { When } from './When.tsx'

type Way = Pick<ClaimView, 'ref' | 'by' | 'to' | 'said' | 'inferred' | 'relays'>

/** Who said it to whom and who passed it on, in one line, with the way to the words. */
export const ClaimByline = ({ claim, dated = true }: { claim: Way; dated?: boolean }) => (
  <p className="label dotted">
    <span>
      <RecordLink to={claim.by} />
      {claim.to && ' to '}
      {claim.to && <RecordLink to={claim.to} />}
      {dated && ', '}
      {dated && <When date={claim.said} inferred={claim.inferred} />}
      {claim.relays?.map((relay, at) => (
        <span key={relay.by + relay.on}>
          {at === 0 ? ', relayed by\u00A0' : ', '}
          <RecordLink to={relay.by} />
        </span>
      ))}
    </span>{' '}
    <PageLink to={hrefFor(claim.ref)}>Read the words</PageLink>
  </p>
)
