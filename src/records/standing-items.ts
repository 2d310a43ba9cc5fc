import type { ClaimView } from '#src/model/payload.schema.ts'
import { isSettling, type Status, STATUS_NAMES, STATUSES } from '#src/model/statuses.ts'
import type { StandingItem } from '#src/ui/Standing.tsx'

/** How many claims have each status, and how many a later one has tied up; what none has is left out. */
export const standingItems = (
  statuses: Partial<Record<Status, number | undefined>>,
  settled: number,
): StandingItem[] =>
  [
    ...STATUS_NAMES.map((status) => {
      const [words, value] = [STATUSES[status], statuses[status] ?? 0]
      const many = value > 1 && 'many' in words && words.many
      return { status, label: many || words.label.toLowerCase(), value }
    }),
    { status: 'settled', label: 'tied up since', value: settled },
  ].filter(({ value }) => value > 0)

/** The same for a list of claims. */
export function standingOfClaims(claims: readonly Pick<ClaimView, 'status' | 'fate'>[]): StandingItem[] {
  const statuses: Partial<Record<Status, number>> = {}
  for (const { status } of claims) statuses[status] = (statuses[status] ?? 0) + 1
  return standingItems(statuses, claims.filter(({ fate }) => fate && isSettling(fate.as)).length)
}
