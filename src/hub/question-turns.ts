import { questionState } from '#src/model/question-states.ts'
import type { Entry } from './dataset.ts'
import type { Linked } from './link.ts'
import { repliesTo } from './pages/question.ts'
import type { StatedClaim } from './read-story.ts'

export type Turn = { state: 'settled'; answer: string } | { state: 'reopened' }

/** Each time that a question was settled, settled otherwise or opened again, by what had been said to it until then. */
export function turnsOf(
  linked: Linked,
  { ref, record }: Entry<'question'>,
): { by: StatedClaim; turn: Turn }[] {
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
