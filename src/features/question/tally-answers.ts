import type { QuestionPayload } from '#src/model/payload.schema.ts'

export interface TalliedAnswer {
  id: string
  label: string
  hints: number
  /** Whether this is the answer that the question was settled with. */
  settles: boolean
}

type Asked = Pick<QuestionPayload, 'answers' | 'replies' | 'question'>

/** The replies that count as hints: all while it is open, and of a settled question those that came before that. */
export function hintsOf({ replies, question: { state, settled } }: Asked): QuestionPayload['replies'] {
  const settling = replies.findIndex(({ claim }) => claim.ref === settled?.by)
  const open = state === 'settled' && settling >= 0 ? replies.slice(0, settling) : replies
  return open.filter(({ weight }) => weight === 'hint')
}

/** The answers in the order in which the question lists them, with how many claims hint at each. */
export function tallyAnswers(asked: Asked): TalliedAnswer[] {
  const { answers, replies, question } = asked
  const hints = hintsOf(asked)
  const given = replies.find(
    ({ claim, weight }) => weight === 'settles' && claim.ref === question.settled?.by,
  )
  return answers.map(({ id, label }) => ({
    id,
    label,
    hints: hints.filter((hint) => hint.with === id).length,
    settles: given?.with === id,
  }))
}

/** Which way the hints to an open question lean; undefined where there is none. */
export function leaning(tally: readonly TalliedAnswer[]): string | undefined {
  const [most, next] = tally.filter(({ hints }) => hints > 0).toSorted((a, b) => b.hints - a.hints)
  if (!most) return undefined
  if (!next) return most.hints === 1 ? `It points to “${most.label}”` : `All point to “${most.label}”`
  return most.hints > next.hints ? `Most point to “${most.label}”` : 'They point both ways'
}
