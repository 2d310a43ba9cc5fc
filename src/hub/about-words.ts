import type { Site } from '#src/model/site.schema.ts'

/** What the hub says of itself, each of its texts turned into something else. */
export const aboutWords = <T>(
  { lead, lines, ends, portraits, notes }: Site['about'],
  turn: (markdown: string) => T,
) => ({
  lead: turn(lead),
  lines: turn(lines),
  ends: turn(ends),
  portraits: turn(portraits),
  notes: notes.map(({ heading, text }) => ({ heading, text: turn(text) })),
})
