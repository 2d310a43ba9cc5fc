import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import type { Fate } from '#src/model/payload.schema.ts'
import { questionState } from '#src/model/question-states.ts'
import type { Entry } from './dataset.ts'
import { entriesOf } from './entries.ts'
import { inOrder } from './fates.ts'
import { grouped } from './grouped.ts'
import type { Linked } from './link.ts'
import { repliesTo } from './pages/question.ts'
import type { StatedClaim } from './read-story.ts'

type Turn = { state: 'settled'; answer: string } | { state: 'reopened' }

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
  const fates = linked.fateChanges.map(({ of, fate }): [ClaimRef, Happened, Ref[]] => [
    fate.by,
    { what: 'fate', of, fate },
    concernsOf(of),
  ])
  const turns = questions.flatMap((of) =>
    turnsOf(linked, of).map(({ by, turn }): [ClaimRef, Happened, Ref[]] => [
      by.ref,
      { what: 'question', of, ...turn },
      concernsOf(by, of.ref),
    ]),
  )
  const effects = grouped([...fates, ...turns].map((each) => [each[0], each] as const))
  return inOrder(linked.claims.values()).flatMap((by): Development[] => [
    { what: 'said', by, concerns: concernsOf(by) },
    ...(effects.get(by.ref) ?? []).map(([, happened, concerns]) => ({ ...happened, by, concerns })),
  ])
}

/** Each time that a question was settled, settled otherwise or opened again, by what had been said to it until then. */
function turnsOf(linked: Linked, { ref, record }: Entry<'question'>): { by: StatedClaim; turn: Turn }[] {
  const replies = repliesTo(linked, ref)
  const known = replies.map(({ answer, stated }) => ({ ...answer, said: stated.claim.said }))
  const turns: { by: StatedClaim; turn: Turn }[] = []
  let before = ''
  for (const [at, { stated: by, answer }] of replies.entries()) {
    const { state, settledBy } = questionState(known.slice(0, at + 1))
    const now = `${state} ${settledBy}`
    if (now === before) continue
    before = now
    // A claim that answers twice turns the question once, to what holds after both.
    if (turns.at(-1)?.by === by) turns.pop()
    const label = record.answers.find(({ id }) => id === answer.with)?.label ?? answer.with
    if (state === 'settled') turns.push({ by, turn: { state, answer: label } })
    if (state === 'reopened') turns.push({ by, turn: { state } })
  }
  return turns
}
