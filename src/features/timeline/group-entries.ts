import { compareDates, formatDate, type PartialDate } from '#src/model/dates.ts'
import type { Ref } from '#src/model/kinds.ts'
import type { TimelineClaim, TimelinePayload } from '#src/model/payload.schema.ts'

/** A claim that was passed on, and what changed on the way. */
export interface PassedClaim {
  claim: TimelineClaim
  drift?: string | undefined
}

/** What one speaker passed on in one day. */
export interface RelayGroup {
  by: Ref
  passed: PassedClaim[]
}

/** All that happened on one day, as exactly as the day is known; inferred days stand apart. */
export interface TimelineDay {
  date: PartialDate
  inferred: boolean
  claims: TimelineClaim[]
  settled: TimelinePayload['settled']
  relays: RelayGroup[]
}

export interface TimelineMonth {
  /** The month, or the year for what is known no closer. */
  date: PartialDate
  title: string
  days: TimelineDay[]
}

type Passing = NonNullable<TimelineClaim['relays']>[number]

/** Whether a claim was passed on, as it was, on the day on which it was said: then its own line tells it. */
export const isSameDay = (claim: Pick<TimelineClaim, 'said' | 'inferred'>, relay: Passing): boolean =>
  relay.on === claim.said && !relay.inferred === !claim.inferred && !relay.drift

/** The year's claims on the days on which they were said and passed on, first to last. */
export function groupEntries(
  year: string,
  claims: readonly TimelineClaim[],
  settled: TimelinePayload['settled'],
): TimelineMonth[] {
  const days = new Map<string, TimelineDay>()
  const dayOf = (date: PartialDate, inferred = false): TimelineDay | undefined => {
    if (!date.startsWith(year)) return undefined
    const key = `${date} ${inferred}`
    const day = days.get(key) ?? { date, inferred, claims: [], settled: [], relays: [] }
    days.set(key, day)
    return day
  }
  for (const claim of claims) {
    const day = dayOf(claim.said, claim.inferred)
    day?.claims.push(claim)
    day?.settled.push(...settled.filter(({ by }) => by === claim.ref))
    for (const relay of claim.relays ?? []) {
      if (isSameDay(claim, relay)) continue
      const { by, on, inferred, drift } = relay
      const relays = dayOf(on, inferred)?.relays
      const group = relays?.find((each) => each.by === by)
      if (group) group.passed.push({ claim, drift })
      else relays?.push({ by, passed: [{ claim, drift }] })
    }
  }
  const inOrder = [...days.values()].sort(
    // A day on which something was only passed on comes after the same day inferred, on which it was said.
    (a, b) =>
      compareDates(a.date, b.date) ||
      Number(a.claims.length === 0) - Number(b.claims.length === 0) ||
      Number(a.inferred) - Number(b.inferred),
  )
  const months = new Map<string, TimelineMonth>()
  for (const day of inOrder) {
    const date = day.date.slice(0, 7)
    const title = date.length === 4 ? `${date}, day unknown` : formatDate(date)
    const month = months.get(date) ?? { date, title, days: [] }
    month.days.push(day)
    months.set(date, month)
  }
  return [...months.values()]
}

/** Claims that were passed on, those that were said on one day together. */
export function bySaid(passed: readonly PassedClaim[]) {
  const days = new Map<string, { said: PartialDate; inferred: boolean; claims: PassedClaim[] }>()
  for (const each of passed) {
    const { said, inferred = false } = each.claim
    const key = `${said} ${inferred}`
    const day = days.get(key) ?? { said, inferred, claims: [] }
    day.claims.push(each)
    days.set(key, day)
  }
  return [...days.values()]
}
