import { compareDates } from '#src/model/dates.ts'
import type { Claim } from '#src/model/claim.schema.ts'
import type { Ref } from '#src/model/kinds.ts'
import { type Outcome, OUTCOME_NAMES, type Outcomes } from '#src/model/outcomes.ts'
import type { Fate } from '#src/model/payload.schema.ts'
import type { FateName, Status } from '#src/model/statuses.ts'
import type { Linked } from './link.ts'
import type { StatedClaim } from './read-story.ts'

/** A claim that counts in a track record. */
export interface Recorded {
  stated: StatedClaim
  outcome: Outcome
  /** What gave the outcome; none while it is open. */
  fate?: Fate
  /** The hop by which it was passed on. */
  relay?: Relay
}

export interface LeftOut {
  opinions: number
  confirmed: number
}

export type Relay = NonNullable<Claim['relays']>[number]

/** The outcome that each fate gives. */
const OUTCOME_OF = {
  confirms: 'held',
  resolves: 'settled',
  supersedes: 'changed',
  contradicts: 'contradicted',
  lapses: 'lapsed',
  disputes: 'disputed',
} as const satisfies Record<FateName, Outcome>

/** The statuses that leave something to be seen. */
const AWAITED: ReadonlySet<Status> = new Set(['reported', 'projected', 'teased', 'open', 'rumour'])

/**
 * What became of all that a record said itself, and of all that it passed on for others. A claim counts once a later
 * one acted on it, and until then as open if its status left something to be seen. Opinions never count, nor does what
 * was confirmed on its own day and has been left alone since. By outcome, then newest first.
 */
export function trackRecordOf(linked: Linked, ref: Ref): { said: Recorded[]; relayed: Recorded[] } {
  const said = (linked.said.get(ref) ?? []).flatMap((stated) => recorded(linked, stated))
  const relayed = (linked.relayed.get(ref) ?? []).flatMap((stated) => {
    const relay = stated.claim.relays?.find(({ by }) => by === ref)
    return recorded(linked, stated).map((each) => ({ ...each, ...(relay && { relay }) }))
  })
  return { said: byOutcome(said), relayed: byOutcome(relayed) }
}

/** Of a list of claims, how many no track record counts: opinions, and what was confirmed at once and left alone since. */
export function leftOutOf(linked: Linked, claims: readonly StatedClaim[] = []): LeftOut {
  const out = claims.filter((stated) => recorded(linked, stated).length === 0)
  const opinions = out.filter(({ claim }) => claim.status === 'opinion').length
  return { opinions, confirmed: out.length - opinions }
}

function recorded(linked: Linked, stated: StatedClaim): Recorded[] {
  const { status } = stated.claim
  if (status === 'opinion') return []
  const fate = linked.fates.get(stated.ref)
  if (!fate) return AWAITED.has(status) ? [{ stated, outcome: 'open' }] : []
  return [{ stated, outcome: OUTCOME_OF[fate.as], fate }]
}

/** By outcome, then newest first, whatever the order of the files. */
function byOutcome(list: readonly Recorded[]): Recorded[] {
  const sorted = list.toSorted(
    ({ stated: a }, { stated: b }) => compareDates(b.claim.said, a.claim.said) || (a.ref < b.ref ? -1 : 1),
  )
  return OUTCOME_NAMES.flatMap((name) => sorted.filter(({ outcome }) => outcome === name))
}

/** How many claims of a track record came to each outcome. */
export function countOutcomes(list: readonly Recorded[]): Outcomes {
  const counts: Outcomes = {}
  for (const { outcome } of list) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}
