import type { LineShape } from '#src/model/line-shapes.ts'

/** A line's shape beside a word, in a box of 34 by 12: the same as ui/Line.tsx draws, which may import nothing of the model; a test holds them to it. */
export const MARKS = {
  solid: 'M2 7h30',
  dashed: 'M2 7h6m6 0h6m6 0h6',
  long: 'M2 7h12m6 0h12',
  dotted: 'M2 7h0m5 0h0m5 0h0m5 0h0m5 0h0m5 0h0m5 0h0',
  loop: 'M2 4h9c8 0 10 7 6 7s-4-7 4-7h11',
  'dash-dot': 'M2 7h9m5 0h0m5 0h9',
  wave: 'M2 7q3.75-6 7.5 0t7.5 0 7.5 0 7.5 0',
  knot: 'M2 7c6 0 9 0 11-2 2.5-2.5 6.5-3.5 7.5-.5s-3 6-6 6-3.5-4.5 0-5.5 7 2 10 2h7.5',
  lap: 'M2 9h17M15 3h17',
  fork: 'M2 6h9q5 0 9-4h12M11 6q5 0 9 4h12',
  broken: 'M2 6h9l4 4m4-8 4 4h9',
} as const satisfies Record<LineShape, string>
