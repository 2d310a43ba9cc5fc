import type { QuestionPayload } from '#src/model/payload.schema.ts'

export interface TalliedAnswer {
  id: string
  label: string
  hints: number
  /** Whether this is the answer that the question was settled with. */
  settles: boolean
}

/** The answers in the order in which the question lists them, with how many claims hint at each. */
export function tallyAnswers({ answers, replies, question }: QuestionPayload): TalliedAnswer[] {
  const given = replies.find(
    ({ claim, weight }) => weight === 'settles' && claim.ref === question.settled?.by,
  )
  return answers.map(({ id, label }) => ({
    id,
    label,
    hints: replies.filter((reply) => reply.with === id && reply.weight === 'hint').length,
    settles: given?.with === id,
  }))
}
