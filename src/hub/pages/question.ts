import { compareDates, formatDate, startOf } from '#src/model/dates.ts'
import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import type { QuestionCard, QuestionPayload } from '#src/model/payload.schema.ts'
import { storyOfClaim } from '#src/model/refs.ts'
import { daysBetween, questionState } from '#src/model/question-states.ts'
import { DEFAULT_GUARDS, shutBy } from '#src/model/spoilers.ts'
import { cardsOf, refsOfClaims, saidOf } from '../cards.ts'
import type { Entry } from '../dataset.ts'
import type { Linked } from '../link.ts'
import { parseMarkdown } from '../markdown.ts'
import { refsIn, type StatedClaim } from '../read-story.ts'
import type { Shaped } from './shaped.ts'

/** The page of one question: who asked it, and everything said to it since. */
export function questionPage(linked: Linked, entry: Entry<'question'>): Shaped<QuestionPayload> {
  const { record, ref } = entry
  const asked = saidOf(linked, openingOf(linked, entry))
  const replies = repliesTo(linked, ref).map(({ stated, answer }) => ({
    with: answer.with,
    weight: answer.weight,
    claim: saidOf(linked, stated),
  }))
  const note = parseMarkdown(record.note).nodes
  return {
    kind: 'question',
    id: ref,
    title: record.title,
    note,
    question: questionCard(linked, entry),
    answers: record.answers,
    asked,
    replies,
    cards: cardsOf(linked, [...refsIn(note), ...refsOfClaims([asked, ...replies.map(({ claim }) => claim)])]),
  }
}

/** A question as lists show it, with its state worked out from what was said to it. */
export function questionCard(linked: Linked, entry: Entry<'question'>): QuestionCard {
  const { record, ref } = entry
  const opening = openingOf(linked, entry)
  const replies = repliesTo(linked, ref)
  const { state, settledBy } = questionState(
    replies.map(({ answer, stated }) => ({ ...answer, said: stated.claim.said })),
  )
  const settling = settledBy === undefined ? undefined : replies[settledBy]
  // What is said after it was settled hints at nothing any more.
  const hints = replies
    .slice(0, state === 'settled' ? settledBy : undefined)
    .filter(({ answer }) => answer.weight === 'hint')
  const last = hints.at(-1)?.stated.claim
  return {
    ref,
    title: record.title,
    state,
    asked: opening.claim.said,
    ...(opening.claim.inferred && { askedInferred: opening.claim.inferred }),
    hints: hints.length,
    ...(settling && {
      settled: {
        on: settling.stated.claim.said,
        ...(settling.stated.claim.inferred && { inferred: settling.stated.claim.inferred }),
        by: settling.stated.ref,
        answer: record.answers.find(({ id }) => id === settling.answer.with)?.label ?? settling.answer.with,
        after: span(opening.claim.said, settling.stated.claim.said),
        ...(settling.stated.claim.spoils && { spoils: settling.stated.claim.spoils }),
      },
    }),
    ...(last && { lastHint: last.said }),
    ...(last?.inferred && { lastHintInferred: last.inferred }),
    ...(record.spoils && { spoils: record.spoils }),
  }
}

/** What a list says of a question, part by part: when it was asked, or when it was settled and how long that took. */
export const questionNotes = ({ state, asked, askedInferred, settled }: QuestionCard): string[] =>
  state === 'settled' && settled
    ? [`Settled ${formatDate(settled.on, settled.inferred)}`, `open ${settled.after}`]
    : [`Asked ${formatDate(asked, askedInferred)}`]

/** What the card of a question names: its story of settling, and the films it may give away. */
export const refsOfQuestion = ({ spoils = [], settled }: QuestionCard): Ref[] => [
  ...(settled ? [storyOfClaim(settled.by)] : []),
  ...[...spoils, ...(settled?.spoils ?? [])].map(({ film }) => film),
]

/** What is open comes first, and of that what nobody need open; then what was settled last. */
export const openThenLatest = (a: QuestionCard, b: QuestionCard): number =>
  Number(a.state === 'settled') - Number(b.state === 'settled') ||
  Number(isShutOpen(a)) - Number(isShutOpen(b)) ||
  compareDates(b.settled?.on ?? b.asked, a.settled?.on ?? a.asked)

const isShutOpen = ({ state, spoils }: QuestionCard): boolean =>
  state !== 'settled' && shutBy(spoils, DEFAULT_GUARDS) !== undefined

/** The claims that answer a question, in the order in which they were said. */
export const repliesTo = (linked: Linked, question: Ref) =>
  (linked.replies.get(question) ?? []).toSorted((a, b) =>
    compareDates(a.stated.claim.said, b.stated.claim.said),
  )

function openingOf(linked: Linked, { ref, record }: Entry<'question'>): StatedClaim {
  const opening = linked.claims.get(record.asked as ClaimRef)
  if (!opening) throw new Error(`${ref} was not checked before it was linked`)
  return opening
}

/** Up to how many days a time is told in days. */
const DAYS = 60

/** The time between two dates: in days when it is short and both are known to the day, in months otherwise. */
function span(from: string, to: string): string {
  const days = daysBetween(from, to)
  if (days !== undefined && days <= DAYS) return days === 1 ? 'one day' : `${days} days`
  const [a, b] = [from, to].map((date) => startOf(date).split('-').map(Number))
  const months = ((b?.[0] ?? 0) - (a?.[0] ?? 0)) * 12 + (b?.[1] ?? 0) - (a?.[1] ?? 0)
  return months === 1 ? 'about a month' : `about ${months} months`
}
