import { FORMAT } from '#src/model/format.ts'
import type { ChangesFile, IndexFile } from '#src/model/open.schema.ts'
import { CHANGES_PATH, DATASET_PATH, openPath, pathOf } from '#src/model/paths.ts'
import { changeLog } from '#src/hub/change-log.ts'
import { changedDays } from '#src/hub/changed-days.ts'
import { toDatasetFile } from '#src/hub/dataset.ts'
import type { Linked } from '#src/hub/link.ts'
import { openSchemas } from './json-schema.ts'
import { guardedCards } from './names.ts'

/**
 * What others build on, by path: every record as it was written, all of them in one file, the list of them, the change
 * log and the schemas. Records and the dataset give everything away and say what; the list and the log give nothing away.
 */
export function* openFiles(linked: Linked, build: string): Generator<[path: string, text: string]> {
  const { dataset } = linked
  const { site, entries } = dataset
  const envelope = (name: string) => ({
    $schema: `schema/${name}.json`,
    version: 1 as const,
    updated: site.updated,
  })
  const changes = changeLog(linked)
  const days = changedDays(linked, changes)
  const cards = guardedCards(linked)
  const schemas = openSchemas(site.url)

  yield [
    DATASET_PATH,
    JSON.stringify({ ...envelope('dataset'), format: FORMAT, build, ...toDatasetFile(dataset) }),
  ]
  const log: ChangesFile = { ...envelope('changes'), changes }
  yield [CHANGES_PATH, JSON.stringify(log)]
  const index: IndexFile = {
    ...envelope('index'),
    name: site.name,
    url: site.url,
    files: { dataset: 'dataset.json', changes: 'changes.json' },
    schemas: Object.fromEntries(Object.keys(schemas).map((name) => [name, `schema/${name}.json`])),
    records: [...entries.values()].map(({ ref, kind }) => {
      const changed = days.get(ref)
      const name = cards.get(ref)?.name ?? ref
      const links = { file: `${ref}.json`, page: site.url + pathOf(ref) }
      return { id: ref, kind, name, ...(changed && { changed }), ...links }
    }),
  }
  yield [openPath('index'), JSON.stringify(index)]
  for (const { ref, record } of entries.values()) {
    const { $schema, ...rest } = record
    yield [openPath(ref), print({ $schema, id: ref, ...rest })]
  }
  for (const [name, schema] of Object.entries(schemas)) yield [openPath(`schema/${name}`), print(schema)]
}

const print = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
