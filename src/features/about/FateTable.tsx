import { type FateName, FATE_NAMES, FATES } from '#src/model/statuses.ts'
import { fateLine } from '#src/model/line-shapes.ts'
import { capital } from '#src/model/capital.ts'
import { LineTable } from './LineTable.tsx'

const MEANINGS = {
  confirms: 'A later statement bears it out.',
  resolves: 'It was a question, and a later statement answers it.',
  supersedes: 'A later statement has taken its place.',
  contradicts: 'A later statement says otherwise, and is better attested. Both stay, with their dates.',
  lapses: 'It never came about, and nobody took it back.',
  disputes: 'Another statement says otherwise, and is no better attested. Both stay, with their dates.',
} as const satisfies Record<FateName, string>

const ROWS = FATE_NAMES.map((fate) => ({
  shape: fateLine(fate),
  word: capital(FATES[fate].fate),
  meaning: MEANINGS[fate],
}))

/** What can become of a claim. */
export const FateTable = () => <LineTable title="What became of it" column="End" rows={ROWS} />
