import type { Kind, Ref } from '#src/model/kinds.ts'
import { RECORD_SCHEMAS } from '#src/model/record.schema.ts'
import { type Site, siteSchema } from '#src/model/site.schema.ts'
import { checkAll } from './check/all.ts'
import { KnownIds } from './check/known.ts'
import { checkShape } from './check/shape.ts'
import type { Dataset, Entry } from '#src/hub/dataset.ts'
import type { Fault } from './fault.ts'
import { toProblems } from './json-position.ts'
import { type DatasetFile, listFiles } from './list-files.ts'
import { DatasetError } from './problem.ts'
import { readJson, type ReadResult } from './read-json.ts'

/** More would only fill the queue of the file system. */
const AT_ONCE = 32

async function readAll(files: readonly DatasetFile[]): Promise<Map<DatasetFile, ReadResult>> {
  const results = new Map<DatasetFile, ReadResult>()
  const queue = files.values()
  const worker = async () => {
    for (const file of queue) results.set(file, await readJson(file))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

/** Reads and checks the whole dataset; rejects with a `DatasetError` that holds all problems of the run. */
export async function loadDataset(folder: string): Promise<Dataset> {
  const { files, problems } = await listFiles(folder)
  const results = await readAll(files)
  const ids = new KnownIds(files.flatMap((file) => file.record?.ref ?? []))
  const entries = new Map<Ref, Entry>()
  const texts = new Map<string, string>()
  const faults = new Map<string, Fault[]>()
  let site: { file: string; record: Site } | undefined

  const report = (file: string, ...more: Fault[]) => {
    const known = faults.get(file)
    if (known) known.push(...more)
    else faults.set(file, more)
  }

  const readRecord = (file: string, kind: Kind, ref: Ref, value: unknown) => {
    const checked = checkShape(RECORD_SCHEMAS[kind], value, ids)
    if ('faults' in checked) report(file, ...checked.faults)
    // The kind's own schema has just made the record what it is.
    else entries.set(ref, { kind, ref, file, record: checked.record } as Entry)
  }

  // In the order of the files' names, whichever was read first.
  for (const source of files) {
    const { file, record } = source
    const result = results.get(source)
    if (!result) continue
    if ('problems' in result) problems.push(...result.problems)
    else {
      texts.set(file, result.text)
      if (record) readRecord(file, record.kind, record.ref, result.value)
      else {
        const checked = checkShape(siteSchema, result.value, ids)
        if ('faults' in checked) report(file, ...checked.faults)
        else site = { file, record: checked.record }
      }
    }
  }
  checkAll({ site, entries, ids, report })
  for (const [file, found] of faults) problems.push(...toProblems(file, texts.get(file) ?? '', found))
  if (problems.length > 0 || !site) throw new DatasetError(problems)
  return { site: site.record, entries }
}
