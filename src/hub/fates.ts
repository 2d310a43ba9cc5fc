import type { Claim } from '#src/model/claim.schema.ts'
import { compareDates } from '#src/model/dates.ts'
import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import type { Fate } from '#src/model/payload.schema.ts'
import type { Question } from '#src/model/question.schema.ts'
import { type Effect, type FateName, isSettling } from '#src/model/statuses.ts'
import type { StatedClaim } from './read-story.ts'

/** What a claim does to an earlier one. */
type Acting = NonNullable<Claim['effects']>[number]

/** A claim and the fate that it was given. */
export interface FateChange {
  of: StatedClaim
  fate: Fate
  /** The claim that brought it about: a later one, or itself where it speaks against one that stands. */
  by: ClaimRef
}

/**
 * Every change of a claim's fate, in the order in which the claims were said that brought it about, whatever the order
 * of the files. What is tied stays tied from the first day: another confirmation changes nothing. What breaks it or
 * takes its place does. A contradiction has two sides, and both are marked.
 */
export function fateChanges(
  claims: ReadonlyMap<ClaimRef, StatedClaim>,
  questions: ReadonlyMap<Ref, Question>,
): FateChange[] {
  const fates = new Map<ClaimRef, Fate>()
  const changes: FateChange[] = []
  for (const acting of inOrder(claims.values())) {
    for (const effect of acting.claim.effects ?? []) {
      const { on, as, note } = effect
      const target = claims.get(on as ClaimRef)
      const before = fates.get(on as ClaimRef)
      const repeats = before && isSettling(before.as) && (as === 'confirms' || as === 'resolves')
      if (!target || repeats || leavesOpen(target, acting, as)) continue
      const { said, inferred, spoils } = acting.claim
      const answer = as === 'resolves' ? answerTo(target, acting, questions) : undefined
      const fate: Fate = {
        as: fateOf(effect),
        by: acting.ref,
        on: said,
        ...(inferred && { inferred }),
        ...(note && { note }),
        ...(answer && { answer }),
        ...(spoils && { spoils }),
      }
      fates.set(target.ref, fate)
      changes.push({ of: target, fate, by: acting.ref })
      const own = ownFate(acting, effect, target)
      if (own) changes.push({ of: acting, fate: own, by: acting.ref })
    }
  }
  return changes
}

/** What a claim comes to by speaking against one that it does not break: it is in dispute, or broken itself. */
export function ownFate(acting: StatedClaim, { as, better }: Acting, target: StatedClaim): Fate | undefined {
  if (as !== 'contradicts' || better === 'this') return undefined
  const { said, inferred } = acting.claim
  const { spoils } = target.claim
  return {
    as: better === 'other' ? 'contradicts' : 'disputes',
    by: target.ref,
    on: said,
    ...(inferred && { inferred }),
    earlier: true,
    ...(spoils && { spoils }),
  }
}

/** The fate that an effect gives: a contradiction breaks a claim only where it is the better attested of the two. */
export const fateOf = ({ as, better }: Acting): FateName =>
  as === 'contradicts' && better !== 'this' ? 'disputes' : as

/** Whether one claim only says again what the other said: that nothing is decided. That ties nothing. */
export const leavesOpen = (target: StatedClaim, acting: StatedClaim, as: Effect): boolean =>
  as === 'confirms' && target.claim.status === 'open' && acting.claim.status === 'open'

/** Claims by the day they were said; a claim that acts on another of the same day comes after it. */
export function inOrder(claims: Iterable<StatedClaim>): StatedClaim[] {
  const byDay = [...claims].sort(
    (a, b) => compareDates(a.claim.said, b.claim.said) || (a.ref < b.ref ? -1 : 1),
  )
  const known = new Map<string, StatedClaim>(byDay.map((stated) => [stated.ref, stated]))
  const ordered = new Set<StatedClaim>()
  const add = (stated: StatedClaim) => {
    for (const { on } of stated.claim.effects ?? []) {
      const target = known.get(on)
      if (target && !ordered.has(target) && compareDates(target.claim.said, stated.claim.said) === 0)
        add(target)
    }
    ordered.add(stated)
  }
  byDay.forEach(add)
  return [...ordered]
}

/** The answer with which one claim settles a question that the other asked or hinted at. */
function answerTo(
  target: StatedClaim,
  acting: StatedClaim,
  questions: ReadonlyMap<Ref, Question>,
): string | undefined {
  const settled = (acting.claim.answers ?? []).filter(({ weight }) => weight === 'settles')
  const concerned = settled.find(
    ({ question }) =>
      questions.get(question)?.asked === target.ref ||
      target.claim.answers?.some((answer) => answer.question === question),
  )
  const reply = concerned ?? (settled.length === 1 ? settled[0] : undefined)
  return reply && questions.get(reply.question)?.answers.find(({ id }) => id === reply.with)?.label
}
