import { type Effect, EFFECT_NAMES, EFFECTS } from '#src/model/statuses.ts'
import { fateLine } from '#src/model/line-shapes.ts'
import { LineTable } from './LineTable.tsx'

const MEANINGS = {
  confirms: 'A later statement bears it out.',
  resolves: 'It was a question, and a later statement answers it.',
  supersedes: 'A later statement has taken its place.',
  contradicts: 'A later statement says otherwise. Both stay, with their dates.',
  lapses: 'It never came about, and nobody took it back.',
} as const satisfies Record<Effect, string>

const ROWS = EFFECT_NAMES.map((effect) => ({
  shape: fateLine(effect),
  word: EFFECTS[effect].fate.replace(/^./, (letter) => letter.toUpperCase()),
  meaning: MEANINGS[effect],
}))

/** What can become of a claim. */
export const FateTable = () => <LineTable title="What became of it" column="End" rows={ROWS} />
