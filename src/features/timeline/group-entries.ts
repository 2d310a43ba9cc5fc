import { endOf, formatDate, type PartialDate, startOf } from '#src/model/dates.ts'
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

/**
 * All that happened on one day, as exactly as the day is known; inferred days stand apart, and so does what was passed
 * on some time in a month or a year.
 */
export interface TimelineDay {
  key: string
  date: PartialDate
  inferred: boolean
  claims: TimelineClaim[]
  settled: TimelinePayload['settled']
  relays: RelayGroup[]
}

export interface TimelineMonth {
  key: string
  /** The month, or the year for what is known no closer. */
  date: PartialDate
  title: string
  days: TimelineDay[]
}

type Passing = NonNullable<TimelineClaim['relays']>[number]

/** Whether a claim was passed on, as it was, on the day on which it was said: then its own line tells it. */
export const isSameDay = (claim: Pick<TimelineClaim, 'said' | 'inferred'>, relay: Passing): boolean =>
  relay.on === claim.said && !relay.inferred === !claim.inferred && !relay.drift

/**
 * Where a day stands among the others: by its start, of two with one start the more exact last; but what was passed on
 * some time in a month or a year at the end of that, for no reader is to find it before the day it was said.
 */
const placeOf = ({ date, claims }: TimelineDay): string =>
  claims.length === 0 && date.length < 10
    ? `${endOf(date)} ${99 - date.length}`
    : `${startOf(date)} ${10 + date.length}`

/** The year's claims on the days on which they were said and passed on, first to last. */
export function groupEntries(
  year: string,
  claims: readonly TimelineClaim[],
  settled: TimelinePayload['settled'],
): TimelineMonth[] {
  const days = new Map<string, TimelineDay>()
  const dayOf = (date: PartialDate, inferred = false, isRelay = false): TimelineDay | undefined => {
    if (!date.startsWith(year)) return undefined
    const key = `${date} ${inferred} ${isRelay && date.length < 10}`
    const day = days.get(key) ?? { key, date, inferred, claims: [], settled: [], relays: [] }
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
      const relays = dayOf(on, inferred, true)?.relays
      const group = relays?.find((each) => each.by === by)
      if (group) group.passed.push({ claim, drift })
      else relays?.push({ by, passed: [{ claim, drift }] })
    }
  }
  const inOrder = [...days.values()].sort(
    // A day on which something was only passed on comes after the same day inferred, on which it was said.
    (a, b) =>
      placeOf(a).localeCompare(placeOf(b)) ||
      Number(a.claims.length === 0) - Number(b.claims.length === 0) ||
      Number(a.inferred) - Number(b.inferred),
  )
  const months: TimelineMonth[] = []
  for (const day of inOrder) {
    const date = day.date.slice(0, 7)
    const last = months.at(-1)
    if (last?.date === date) last.days.push(day)
    else
      months.push({
        key: day.key,
        date,
        title: date.length === 4 ? `${date}, day unknown` : formatDate(date),
        days: [day],
      })
  }
  return months
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
