import type { Ref } from '#src/model/kinds.ts'
import type { QuestionCard } from '#src/model/payload.schema.ts'
import { entriesOf } from '../entries.ts'
import type { Linked } from '../link.ts'
import { openThenLatest, questionCard } from './question.ts'

/**
 * The questions that a person, company, outlet, film or character has most to do with: what is open first, then what
 * was settled last. What counts is how many of the claims that ask or answer one it made, or is named in; at most
 * `limit` are taken, the open ones before the others.
 */
export function questionsOf(linked: Linked, ref: Ref, limit: number): QuestionCard[] {
  const own = new Set<string>(
    [...(linked.said.get(ref) ?? []), ...(linked.discussed.get(ref) ?? [])].map((claim) => claim.ref),
  )
  return entriesOf(linked.dataset, 'question')
    .map((entry) => {
      const replies = (linked.replies.get(entry.ref) ?? []).map(({ stated }) => stated.ref)
      const claims = [entry.record.asked, ...replies].filter((claim) => own.has(claim))
      return { weight: claims.length, card: questionCard(linked, entry) }
    })
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) =>
        Number(a.card.state === 'settled') - Number(b.card.state === 'settled') || b.weight - a.weight,
    )
    .slice(0, limit)
    .map(({ card }) => card)
    .sort(openThenLatest)
}
