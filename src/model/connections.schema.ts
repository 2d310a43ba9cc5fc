import * as z from 'zod'
import { envelope } from './envelope.schema.ts'
import { anyRef, relationSchema } from './view.schema.ts'

/** The page that tells how any two records are tied. */
export const connectionsPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('connections'),
  example: z
    .strictObject({ from: anyRef, to: anyRef })
    .optional()
    .describe('The two that the page shows until a reader has named others.'),
  records: z
    .array(z.strictObject({ ref: anyRef, relations: z.array(relationSchema) }))
    .describe('Every record that is tied to another, by name.'),
})
