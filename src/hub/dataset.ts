import type { FORMAT } from '#src/model/format.ts'
import type { Kind, Ref } from '#src/model/kinds.ts'
import { kindOf } from '#src/model/refs.ts'
import type { RecordOf } from '#src/model/record.schema.ts'
import type { Site } from '#src/model/site.schema.ts'

/** One record with its id and the file that it was read from; its kind tells which record it is. */
export type Entry<K extends Kind = Kind> = {
  [P in K]: {
    kind: P
    ref: Ref<P>
    /** The file it was read from; empty where it came with the whole dataset. */
    file: string
    record: RecordOf<P>
  }
}[K]

/** The whole hub as it was written: checked, in the order of the ids. */
export interface Dataset {
  site: Site
  entries: ReadonlyMap<Ref, Entry>
}

/** The whole dataset in one file, every record under its id; what of it the hub itself reads. */
export interface DatasetFile {
  format: typeof FORMAT
  build: string
  site: Site
  records: Record<Ref, Entry['record']>
}

export const toDatasetFile = ({ site, entries }: Dataset): Pick<DatasetFile, 'site' | 'records'> => ({
  site,
  records: Object.fromEntries([...entries].map(([ref, { record }]) => [ref, record])),
})

export function datasetOf({ site, records }: Pick<DatasetFile, 'site' | 'records'>): Dataset {
  const entries = (Object.entries(records) as [Ref, Entry['record']][]).map(
    // An id's first part is the kind of its record.
    ([ref, record]) => [ref, { kind: kindOf(ref), ref, file: '', record } as Entry] as const,
  )
  return { site, entries: new Map(entries) }
}
