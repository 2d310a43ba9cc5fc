import { walkInline } from './inline.ts'
import type { Kind, Ref } from './kinds.ts'
import type { TimelineClaim } from './payload.schema.ts'
import { queryOf } from './query.ts'
import { isRef, kindOf } from './refs.ts'
import { type Status, STATUS_NAMES } from './statuses.ts'

/** What a reader may narrow the timeline down to; what is absent narrows nothing. */
export interface TimelineFilter {
  who?: Ref
  status?: Status
  question?: Ref<'question'>
}

/** The kinds that say, hear and pass on. */
export const WHO_KINDS = ['person', 'company', 'outlet'] as const satisfies readonly Kind[]

const isWho = (ref: Ref): boolean => WHO_KINDS.some((kind) => kind === kindOf(ref))

type Filtered = Pick<TimelineClaim, 'by' | 'to' | 'relays' | 'text' | 'status' | 'questions'>

/** Whoever said the claim, heard it, passed it on or is named in it. */
export function partiesOf({
  by,
  to,
  relays = [],
  text,
}: Pick<Filtered, 'by' | 'to' | 'relays' | 'text'>): Set<Ref> {
  const named = [...walkInline(text)].flatMap((node) => (node.type === 'entity' ? [node.ref] : []))
  return new Set([by, ...(to ? [to] : []), ...relays.map((relay) => relay.by), ...named].filter(isWho))
}

/** Whether the filter lets the claim through. */
export const passes = ({ who, status, question }: TimelineFilter, claim: Filtered): boolean =>
  (who === undefined || partiesOf(claim).has(who)) &&
  (status === undefined || claim.status === status) &&
  (question === undefined || (claim.questions ?? []).includes(question))

/** The filter that an address holds; what is no record or status is passed over. */
export function parseFilter(search: URLSearchParams): TimelineFilter {
  const who = search.get('who') ?? ''
  const status = STATUS_NAMES.find((name) => name === search.get('status'))
  const question = search.get('question') ?? ''
  return {
    ...(isRef(who) && isWho(who) && { who }),
    ...(status && { status }),
    ...(isRef(question, 'question') && { question }),
  }
}

/** The filter as an address holds it, from its question mark on; empty when it filters nothing. */
export const searchOf = ({ who, status, question }: TimelineFilter): string =>
  queryOf({ who, status, question })
