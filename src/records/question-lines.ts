import type { QuestionState } from '#src/model/question-states.ts'
import type { LineShape } from '#src/ui/Line.tsx'

/** How each state of a question is drawn: an open loop, a dotted line, a knot, a line broken open again. */
export const QUESTION_LINES = {
  open: 'loop',
  leaning: 'dotted',
  settled: 'knot',
  reopened: 'broken',
} as const satisfies Record<QuestionState, LineShape>
