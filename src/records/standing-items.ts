import type { ClaimView } from '#src/model/payload.schema.ts'
import { isSettling, STATUS_NAMES, STATUSES } from '#src/model/statuses.ts'
import type { StandingItem } from '#src/ui/Standing.tsx'

/** How many of the claims have each status, and how many have been settled since; what none has is left out. */
export function standingItems(claims: readonly Pick<ClaimView, 'status' | 'fate'>[]): StandingItem[] {
  const byStatus = STATUS_NAMES.map((status) => ({
    status,
    label: STATUSES[status].label.toLowerCase(),
    value: claims.filter((claim) => claim.status === status).length,
  }))
  const settled = claims.filter(({ fate }) => fate && isSettling(fate.as)).length
  return [...byStatus, { status: 'settled', label: 'settled since', value: settled }].filter(
    ({ value }) => value > 0,
  )
}
