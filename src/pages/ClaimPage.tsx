import { usePayload, useSite } from '#src/data/use-payload.ts'
import { Claim } from '#src/features/claim/Claim.tsx'
import { claimHead } from '#src/features/claim/claim-head.ts'
import type { HeadOf } from '#src/model/head.ts'
import type { ClaimPayload } from '#src/model/payload.schema.ts'

export const head: HeadOf<ClaimPayload> = (payload, _site, guards) => claimHead(payload, guards)

/** The key makes the page of another claim a new page: a spoiler opened on one is not open on the next. */
export function Component() {
  const payload = usePayload('claim')
  return <Claim key={payload.id} payload={payload} site={useSite()} />
}
