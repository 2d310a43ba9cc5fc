import type { Kind, Ref } from '#src/model/kinds.ts'
import type { RecordOf } from '#src/model/record.schema.ts'
import type { Site } from '#src/model/site.schema.ts'

/** One record with its id and the file that it was read from; its kind tells which record it is. */
export type Entry<K extends Kind = Kind> = {
  [P in K]: { kind: P; ref: Ref<P>; file: string; record: RecordOf<P> }
}[K]

/** The whole hub as it was written: checked, in the order of the ids. */
export interface Dataset {
  site: Site
  entries: ReadonlyMap<Ref, Entry>
}
