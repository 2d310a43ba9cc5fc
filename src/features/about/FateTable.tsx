import { capital } from '#src/model/capital.ts'
import { OUTCOME_LINES } from '#src/model/line-shapes.ts'
import { OUTCOME_MEANINGS } from '#src/model/outcome-meanings.ts'
import { OUTCOME_NAMES, OUTCOMES } from '#src/model/outcomes.ts'
import { LineTable } from './LineTable.tsx'

const ROWS = OUTCOME_NAMES.map((outcome) => ({
  shape: OUTCOME_LINES[outcome],
  word: capital(OUTCOMES[outcome]),
  meaning: OUTCOME_MEANINGS[outcome],
}))

/** What can become of a claim, and that nothing has yet. */
export const FateTable = () => <LineTable caption="What becomes of a claim" column="End" rows={ROWS} />
