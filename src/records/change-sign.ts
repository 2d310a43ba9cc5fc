import { capital } from '#src/model/capital.ts'
import { fateLine, STATUS_LINES } from '#src/model/line-shapes.ts'
import type { Change } from '#src/model/open.schema.ts'
import { FATES, type Status, STATUSES } from '#src/model/statuses.ts'
import type { LineShape } from '#src/ui/Line.tsx'

/** The line of a change, and a word for it; what was said has the line and the word of how sure it was. */
export function changeSign(
  what: Change['what'],
  status: Status | undefined,
): [shape: LineShape, words: string] {
  if (what === 'said') return status ? [STATUS_LINES[status], STATUSES[status].label] : ['solid', 'Said']
  if (what === 'settles') return ['knot', 'Question settled']
  if (what === 'corrected') return ['broken', 'Corrected']
  return [fateLine(what), capital(FATES[what].fate)]
}
