import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import type { Fate } from '#src/model/payload.schema.ts'
import type { Entry } from './dataset.ts'
import { entriesOf } from './entries.ts'
import { inOrder } from './fates.ts'
import { grouped } from './grouped.ts'
import type { Linked } from './link.ts'
import { repliesTo } from './pages/question.ts'
import { type Turn, turnsOf } from './question-turns.ts'
import type { StatedClaim } from './read-story.ts'

type Happened =
  | { what: 'said' }
  | { what: 'fate'; of: StatedClaim; fate: Fate }
  | ({ what: 'question'; of: Entry<'question'> } & Turn)

/** Something that happened: a claim was made, one was given a fate, a question was settled or opened again. */
export type Development = Happened & {
  /** The claim that did it, and that dates it. */
  by: StatedClaim
  /** The people, companies, outlets, films, characters and questions that it concerns. */
  concerns: Ref[]
}

/** Everything that happened, first to last: what a claim does comes after the claim itself. */
export function developmentsOf(linked: Linked): Development[] {
  const questions = entriesOf(linked.dataset, 'question')
  const asking = grouped(
    questions.flatMap(({ ref, record }) =>
      [record.asked as ClaimRef, ...repliesTo(linked, ref).map(({ stated }) => stated.ref)].map(
        (claim) => [claim, ref] as const,
      ),
    ),
  )
  const concernsOf = ({ ref, claim, names }: StatedClaim, ...more: Ref[]): Ref[] => [
    ...new Set([claim.by, ...names, ...(asking.get(ref) ?? []), ...more]),
  ]
  // Of a contradiction one side is told: what was there before.
  const fates = linked.fateChanges
    .filter(({ of, by }) => of.ref !== by)
    .map(({ of, fate, by }): [ClaimRef, Happened, Ref[]] => [by, { what: 'fate', of, fate }, concernsOf(of)])
  const turns = questions.flatMap((of) =>
    turnsOf(linked, of).map(({ by, turn }): [ClaimRef, Happened, Ref[]] => [
      by.ref,
      { what: 'question', of, ...turn },
      concernsOf(by, of.ref),
    ]),
  )
  const effects = grouped([...fates, ...turns].map((each) => [each[0], each] as const))
  const told = new Set(linked.told)
  return inOrder(linked.claims.values()).flatMap((by): Development[] => [
    ...(told.has(by) ? [{ what: 'said', by, concerns: concernsOf(by) } as const] : []),
    ...(effects.get(by.ref) ?? []).map(([, happened, concerns]) => ({ ...happened, by, concerns })),
  ])
}
