import type { Outcome } from '#src/model/outcomes.ts'
import { type Effect, isSettling, type Status } from '#src/model/statuses.ts'
import type { LineShape } from '#src/ui/Line.tsx'

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

/** How the end of a claim is drawn: tied up, or broken off. */
export const fateLine = (effect: Effect): LineShape => (isSettling(effect) ? 'knot' : 'broken')

/** How the outcomes of a track record are drawn: as their fates are, and what is still open as a loop. */
export const OUTCOME_LINES = {
  held: 'knot',
  changed: 'knot',
  lapsed: 'broken',
  contradicted: 'broken',
  disputed: 'broken',
  settled: 'knot',
  open: 'loop',
} as const satisfies Record<Outcome, LineShape>
