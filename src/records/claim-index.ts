import type { Status } from '#src/model/statuses.ts'

/** What a mark must know of the claim that its words state: by the claim's slug. */
export type ClaimIndex = ReadonlyMap<string, { number: number; status: Status }>
