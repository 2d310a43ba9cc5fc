import type { Outcome } from './outcomes.ts'
import type { QuestionState } from './question-states.ts'
import { type FateName, isSettling, type Status } from './statuses.ts'

/** Every shape that a line can have; ui/Line.tsx and the social cards draw them. */
export type LineShape =
  | 'solid'
  | 'dashed'
  | 'long'
  | 'dotted'
  | 'loop'
  | 'dash-dot'
  | 'wave'
  | 'knot'
  | 'lap'
  | 'fork'
  | 'broken'

/** How each status is drawn as a glyph; styles/lines.css draws the same under words. */
export const STATUS_LINES = {
  confirmed: 'solid',
  reported: 'dashed',
  projected: 'long',
  teased: 'dotted',
  open: 'loop',
  rumour: 'dash-dot',
  opinion: 'wave',
} as const satisfies Record<Status, LineShape>

/** How the end of a claim is drawn: tied up, taken over by another, forked by a dispute, or broken off. */
export const fateLine = (fate: FateName): LineShape => {
  if (fate === 'supersedes') return 'lap'
  if (isSettling(fate)) return 'knot'
  return fate === 'disputes' ? 'fork' : 'broken'
}

/** How the outcomes of a track record are drawn: as their fates are, and what is still open as a loop. */
export const OUTCOME_LINES = {
  held: 'knot',
  changed: 'lap',
  lapsed: 'broken',
  contradicted: 'broken',
  disputed: 'fork',
  settled: 'knot',
  open: 'loop',
} as const satisfies Record<Outcome, LineShape>

/** How each state of a question is drawn: an open loop, whatever the hints say; a knot; a line broken open again. */
export const QUESTION_LINES = {
  open: 'loop',
  leaning: 'loop',
  settled: 'knot',
  reopened: 'broken',
} as const satisfies Record<QuestionState, LineShape>
