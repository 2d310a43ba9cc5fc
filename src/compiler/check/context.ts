import type { Site } from '#src/model/site.schema.ts'
import type { Dataset } from '#src/hub/dataset.ts'
import type { Fault } from '../fault.ts'
import type { KnownIds } from './known.ts'

/** What the rules over the whole set look at: the files whose shape is right, and the ids of all. */
export interface Context {
  site: { file: string; record: Site } | undefined
  entries: Dataset['entries']
  ids: KnownIds
  report: (file: string, fault: Fault) => void
}
