import * as z from 'zod'
import { KIND_NAMES } from '#src/model/kinds.ts'
import {
  changesFileSchema,
  datasetFileSchema,
  indexFileSchema,
  openRecordSchema,
} from '#src/model/open.schema.ts'
import { openPath } from '#src/model/paths.ts'
import { RECORD_SCHEMAS } from '#src/model/record.schema.ts'
import { siteSchema } from '#src/model/site.schema.ts'

const toJsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' })

/** The JSON Schemas by which editors complete and check the dataset, by file name. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...RECORD_SCHEMAS, site: siteSchema }).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`,
    ]),
  )

/** The JSON Schemas of the published files, by name: of each kind of record, and of what holds many. `hub` is where the hub is published. */
export function openSchemas(hub: string): Record<string, object> {
  const kinds = KIND_NAMES.map((kind) => [kind, openRecordSchema(kind)] as const)
  const files = { index: indexFileSchema, dataset: datasetFileSchema, changes: changesFileSchema }
  return Object.fromEntries(
    [...kinds, ...Object.entries(files)].map(([name, schema]) => {
      const { $schema, ...rest } = toJsonSchema(schema)
      return [name, { $schema, $id: `${hub}/${openPath(`schema/${name}`)}`, ...rest }]
    }),
  )
}
