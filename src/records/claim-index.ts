import type { Fate } from '#src/model/payload.schema.ts'
import type { Spoils } from '#src/model/spoilers.ts'
import type { Status } from '#src/model/statuses.ts'

/** What the words of a story must know of the claim that they state. */
export interface IndexedClaim {
  number: number
  status: Status
  fate?: Fate | undefined
  spoils?: readonly Spoils[] | undefined
}

/** The claims of a story by their slugs. */
export type ClaimIndex = ReadonlyMap<string, IndexedClaim>
