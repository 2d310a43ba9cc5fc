import * as z from 'zod'
import { RECORD_SCHEMAS } from '#src/model/record.schema.ts'
import { siteSchema } from '#src/model/site.schema.ts'
import type { JsonPath } from '../fault.ts'
import { or, quote } from '#src/hub/words.ts'
import type { Context } from './context.ts'
import { branches, foldersOf } from './schema-at.ts'

interface Reference {
  at: JsonPath
  id: string
  folders: readonly string[]
}

type Collect = (value: unknown, at: JsonPath, found: Reference[]) => void

/** Finds the references of a value by its schema, so that no field declared as one can be forgotten here. */
function collector(schema: z.core.$ZodType): Collect | undefined {
  const collects = branches(schema).flatMap((branch) => {
    const folders = foldersOf(branch)
    if (folders) return [collectId(folders)]
    if (branch instanceof z.ZodArray) return collectEach(collector(branch.element))
    return branch instanceof z.ZodObject ? collectFields(branch) : []
  })
  if (collects.length === 0) return undefined
  return (value, at, found) => collects.forEach((collect) => collect(value, at, found))
}

const collectId =
  (folders: readonly string[]): Collect =>
  (id, at, found) => {
    if (typeof id === 'string') found.push({ at, id, folders })
  }

function collectEach(inner: Collect | undefined): Collect[] {
  if (!inner) return []
  return [
    (value, at, found) => {
      if (Array.isArray(value)) value.forEach((item, index) => inner(item, [...at, index], found))
    },
  ]
}

function collectFields(schema: z.ZodObject): Collect[] {
  const fields = new Map(
    Object.entries(schema.shape).flatMap(([key, field]) => {
      const inner = collector(field)
      return inner ? [[key, inner] as const] : []
    }),
  )
  if (fields.size === 0) return []
  return [
    (value, at, found) => {
      if (typeof value !== 'object' || value === null) return
      for (const [key, item] of Object.entries(value)) fields.get(key)?.(item, [...at, key], found)
    },
  ]
}

/** Every reference leads to a record that exists. */
export function checkReferences({ site, entries, ids, report }: Context): void {
  const check = (file: string, collect: Collect | undefined, record: unknown) => {
    const found: Reference[] = []
    collect?.(record, [], found)
    for (const { at, id, folders } of found) {
      if (ids.has(id)) continue
      report(file, {
        at,
        message: `expected a record in ${or(folders)}, found ${quote(id)}${ids.guess(id, folders)}`,
      })
    }
  }
  const collects = new Map(Object.entries(RECORD_SCHEMAS).map(([kind, schema]) => [kind, collector(schema)]))
  for (const { kind, file, record } of entries.values()) check(file, collects.get(kind), record)
  if (site) check(site.file, collector(siteSchema), site.record)
}
