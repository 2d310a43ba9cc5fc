import type { PartialDate } from './dates.ts'
import type { FORMAT } from './format.ts'
import type { ClaimRef, Ref } from './kinds.ts'
import type { Fate } from './payload.schema.ts'
import type { Spoils } from './spoilers.ts'
import type { Status } from './statuses.ts'

/** A record as the search knows it. */
export interface SearchRecord {
  ref: Ref
  name: string
  otherNames?: string[]
  line: string
  /** The titles of works among its name and its line. */
  titles?: string[]
  /** Found by these too, which are not shown: what a person is, who is credited in a film, the year of a story. */
  words?: string
  /** How many claims it made or is named in. */
  claims: number
  /** What its portrait is woven of. */
  threads?: string
  spoils?: Spoils[]
}

/** A claim as the search knows it. */
export interface SearchClaim {
  ref: ClaimRef
  text: string
  /** The titles of works among its words. */
  titles?: string[]
  by: Ref
  /** Whom and what it speaks of, and the questions that it asks or answers. */
  about?: Ref[]
  status: Status
  said: PartialDate
  inferred?: boolean
  fate?: Pick<Fate, 'as' | 'on' | 'inferred' | 'spoils'>
  spoils?: Spoils[]
}

/** All that can be found, in one file. */
export interface SearchIndex {
  format: typeof FORMAT
  records: SearchRecord[]
  claims: SearchClaim[]
}
