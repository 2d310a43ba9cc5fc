import * as z from 'zod'
import { RECORD_SCHEMAS } from '#src/model/record.schema.ts'
import { siteSchema } from '#src/model/site.schema.ts'

const print = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`

/** The JSON Schemas by which editors complete and check the dataset, by file name. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...RECORD_SCHEMAS, site: siteSchema }).map(([name, schema]) => [
      `${name}.json`,
      print(schema),
    ]),
  )
