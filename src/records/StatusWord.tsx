import { type Status, STATUSES } from '#src/model/statuses.ts'
import { Line } from '#src/ui/Line.tsx'
import { STATUS_LINES } from '#src/model/line-shapes.ts'

/** A status as its line and its word. */
export const StatusWord = ({ status }: { status: Status }) => (
  <>
    <Line shape={STATUS_LINES[status]} /> {STATUSES[status].label}
  </>
)
