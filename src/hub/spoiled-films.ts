import type { Ref } from '#src/model/kinds.ts'
import { guardable, type Spoils } from '#src/model/spoilers.ts'
import type { Dataset, Entry } from './dataset.ts'
import { isKind } from './entries.ts'

/** The films of which something in the dataset gives away more than the premise: those that a reader may guard. */
export const spoiledFilms = ({ entries }: Pick<Dataset, 'entries'>): Ref<'film'>[] => {
  const spoils = [...entries.values()].flatMap((entry) => guardable(spoilsOf(entry)).spoils ?? [])
  return [...new Set(spoils.map(({ film }) => film))].sort()
}

/** Everything that a record gives away, in any part of it. */
function spoilsOf(entry: Entry): Spoils[] {
  const parts = isKind(entry, 'story')
    ? entry.record.claims
    : isKind(entry, 'question')
      ? []
      : (entry.record.facts ?? [])
  return [entry.record, ...parts, ...(entry.record.corrected ?? [])].flatMap(({ spoils }) => spoils ?? [])
}
