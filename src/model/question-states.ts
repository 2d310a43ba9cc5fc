import { compareDates, isAfter, type PartialDate, startOf } from './dates.ts'

/** open: nobody has hinted. leaning: hints alone. settled: answered. reopened: something later speaks against the answer. */
export const QUESTION_STATES = ['open', 'leaning', 'settled', 'reopened'] as const
export type QuestionState = (typeof QUESTION_STATES)[number]

/** What a claim says to a question, as far as its state goes. */
export interface Reply {
  with: string
  weight: 'hint' | 'settles'
  said: PartialDate
}

/**
 * The state of a question by what has been said to it, whatever the order of the list. The first claim that settles it
 * stands until a later one settles it otherwise or, said after it, hints at another answer; what settles it after that
 * stands in its place, be it the same answer.
 */
export function questionState(replies: readonly Reply[]): { state: QuestionState; settledBy?: number } {
  const order = replies
    .map((_, at) => at)
    .sort((a, b) => compareDates(saidAt(replies, a), saidAt(replies, b)) || a - b)
  let settledBy: number | undefined
  let against = false
  for (const at of order) {
    const reply = replies[at]
    const settling = settledBy === undefined ? undefined : replies[settledBy]
    if (!reply) continue
    if (reply.weight === 'settles' && (against || reply.with !== settling?.with)) {
      settledBy = at
      against = false
    } else if (settling && reply.with !== settling.with && isAfter(reply.said, settling.said)) against = true
  }
  if (settledBy === undefined) return { state: replies.length > 0 ? 'leaning' : 'open' }
  return { state: against ? 'reopened' : 'settled', settledBy }
}

const saidAt = (replies: readonly Reply[], at: number): PartialDate => replies[at]?.said ?? ''

const DAY = 86_400_000

/** Days from one date to the other; undefined unless both are known to the day. */
export const daysBetween = (from: PartialDate, to: PartialDate): number | undefined =>
  from.length === 10 && to.length === 10
    ? Math.round((Date.parse(startOf(to)) - Date.parse(startOf(from))) / DAY)
    : undefined
