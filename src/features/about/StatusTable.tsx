import { STATUS_MEANINGS } from '#src/model/status-meanings.ts'
import { STATUS_NAMES, STATUSES } from '#src/model/statuses.ts'
import { STATUS_LINES } from '#src/model/line-shapes.ts'
import { LineTable } from './LineTable.tsx'

const ROWS = STATUS_NAMES.map((status) => ({
  shape: STATUS_LINES[status],
  word: STATUSES[status].label,
  meaning: STATUS_MEANINGS[status],
}))

/** How sure a claim was on the day it was made. */
export const StatusTable = () => <LineTable caption="How sure a claim is" column="Line" rows={ROWS} />
