import { compareDates, type PartialDate } from '#src/model/dates.ts'
import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import { TIMELINE, timelineId } from '#src/model/paths.ts'
import type { TimelineClaim, TimelinePayload } from '#src/model/payload.schema.ts'
import { cardsOf, refsOfClaims } from '../cards.ts'
import { entriesOf } from '../entries.ts'
import type { Linked } from '../link.ts'
import type { StatedClaim } from '../read-story.ts'
import { questionCard } from './question.ts'
import type { Shaped } from './shaped.ts'

type Settled = TimelinePayload['settled'][number]

const yearOf = (date: PartialDate): string => date.slice(0, 4)

/** The years in which a claim was said or passed on, each once. */
const yearsOf = ({ claim }: StatedClaim): Set<string> =>
  new Set([claim.said, ...(claim.relays ?? []).map(({ on }) => on)].map(yearOf))

/** A page a year, and the latest year once more where the timeline is entered. */
export function* timelinePages(linked: Linked): Generator<Shaped<TimelinePayload>> {
  const claims = linked.told.toSorted((a, b) => compareDates(a.claim.said, b.claim.said))
  const byYear = new Map<string, StatedClaim[]>()
  for (const stated of claims) {
    for (const year of yearsOf(stated)) byYear.set(year, [...(byYear.get(year) ?? []), stated])
  }
  const questions = questionsOfClaims(linked)
  const settled = settledBy(linked)
  const years = [...byYear]
    .map(([year, each]) => ({ year, claims: each.filter(({ claim }) => yearOf(claim.said) === year).length }))
    .sort((a, b) => compareDates(a.year, b.year))

  const pageOf = (id: string, year: string): Shaped<TimelinePayload> => {
    const stated = byYear.get(year) ?? []
    const shown = stated.map((each) => viewOf(linked, each, questions.get(each.ref)))
    const knots = stated
      .filter(({ claim }) => yearOf(claim.said) === year)
      .flatMap(({ ref }) => settled.get(ref) ?? [])
    const named = shown.flatMap((claim) => claim.questions ?? [])
    return {
      kind: 'timeline',
      id,
      year,
      years,
      claims: shown,
      settled: knots,
      cards: cardsOf(linked, [...refsOfClaims(shown), ...named, ...knots.map(({ question }) => question)]),
    }
  }
  yield pageOf(TIMELINE, years.at(-1)?.year ?? yearOf(linked.dataset.site.updated))
  for (const { year } of years) yield pageOf(timelineId(year), year)
}

/** A claim without all that its story tells better. */
function viewOf(
  linked: Linked,
  { ref, claim, text }: StatedClaim,
  questions: Ref<'question'>[] | undefined,
): TimelineClaim {
  const { status, by, to, said, inferred, relays, spoils } = claim
  const { note: _note, ...fate } = linked.fates.get(ref) ?? {}
  return {
    ref,
    text,
    status,
    by,
    ...(to && { to }),
    said,
    ...(inferred && { inferred }),
    ...(relays && { relays }),
    ...(spoils && { spoils }),
    ...('as' in fate && { fate }),
    ...(questions && { questions }),
  }
}

/** The questions that each claim asks or answers. */
function questionsOfClaims(linked: Linked): Map<ClaimRef, Ref<'question'>[]> {
  const found = new Map<ClaimRef, Ref<'question'>[]>()
  for (const { ref, record } of entriesOf(linked.dataset, 'question')) {
    const replies = (linked.replies.get(ref) ?? []).map(({ stated }) => stated.ref)
    for (const claim of new Set([record.asked as ClaimRef, ...replies])) {
      found.set(claim, [...(found.get(claim) ?? []), ref])
    }
  }
  return found
}

/** The questions that each claim settled, with the answer it gave. */
function settledBy(linked: Linked): Map<ClaimRef, Settled[]> {
  const found = new Map<ClaimRef, Settled[]>()
  for (const entry of entriesOf(linked.dataset, 'question')) {
    const { settled } = questionCard(linked, entry)
    if (!settled) continue
    const knot = { question: entry.ref, by: settled.by, answer: settled.answer }
    found.set(settled.by, [...(found.get(settled.by) ?? []), knot])
  }
  return found
}
