import type { Ref } from '#src/model/kinds.ts'
import { guardable, type Spoils } from '#src/model/spoilers.ts'
import type { Dataset, Entry } from './dataset.ts'

/** The films of which something in the dataset gives away more than the premise: those that a reader may guard. */
export const spoiledFilms = ({ entries }: Pick<Dataset, 'entries'>): Ref<'film'>[] => {
  const spoils = [...entries.values()].flatMap((entry) => guardable(spoilsOf(entry)).spoils ?? [])
  return [...new Set(spoils.map(({ film }) => film))].sort()
}

/** Everything that a record gives away, in any part of it. */
function spoilsOf(entry: Entry): Spoils[] {
  const { record } = entry
  const claims = 'claims' in record ? record.claims : []
  const facts = 'facts' in record ? (record.facts ?? []) : []
  const credits = 'credits' in record ? record.credits : []
  return [record, ...claims, ...facts, ...credits, ...(record.corrected ?? [])].flatMap(
    ({ spoils }) => spoils ?? [],
  )
}
