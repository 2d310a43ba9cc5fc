import * as z from 'zod'
import { spoils } from './claim.schema.ts'
import { type Kind, KIND_NAMES } from './kinds.ts'
import { RECORD_SCHEMAS } from './record.schema.ts'
import { inferred, partialDate, refTo } from './scalar.schema.ts'
import { siteSchema } from './site.schema.ts'
import { FATE_NAMES, STATUS_NAMES } from './statuses.ts'
import { anyRef, claimId, titles } from './view.schema.ts'

/** The files that others build on, below `open/v1`. What stands here only grows: see the promise on the page `/data`. */

const envelope = {
  $schema: z.string().describe('Where the JSON Schema of this file stands, from this file.'),
  version: z.literal(1),
  updated: partialDate.describe('The day on which the dataset was last looked over.'),
}

/** What can happen, as the change log calls it. */
export const HAPPENINGS = ['said', ...FATE_NAMES, 'settles', 'corrected'] as const

export const changeSchema = z
  .strictObject({
    on: partialDate,
    inferred,
    what: z
      .enum(HAPPENINGS)
      .describe(
        'said: the claim was made. settles: a claim answered the question for good. corrected: the record was mended. All others: what a later claim did to this one.',
      ),
    id: z.union([claimId, anyRef]).describe('The claim, question or record that it happened to.'),
    by: claimId.optional().describe('The claim that did it; absent where none did.'),
    spoils: spoils.describe('What of which film this gives away; absent where nothing.'),
  })
  .meta({ id: 'Change' })

export const changesFileSchema = z
  .strictObject({ ...envelope, changes: z.array(changeSchema).describe('Newest first.') })
  .meta({ title: 'The change log' })

export const indexFileSchema = z
  .strictObject({
    ...envelope,
    name: z.string().describe('What the hub is called.'),
    url: z.string().describe('Where the hub is published. The page of a record is this, a slash and its id.'),
    files: z
      .strictObject({ dataset: z.string(), changes: z.string() })
      .describe('Addresses, from this file.'),
    schemas: z.record(z.string(), z.string()).describe('The JSON Schema of each kind and each file.'),
    records: z.array(
      z
        .strictObject({
          id: anyRef,
          kind: z.enum(KIND_NAMES),
          name: z.string().describe('Safe to show to anyone: it says nothing that a reader may keep shut.'),
          changed: partialDate.optional().describe('The last day in the change log that concerns it.'),
          file: z.string().describe('Where the record stands, from this file.'),
          page: z.string(),
        })
        .meta({ id: 'Listed' }),
    ),
  })
  .meta({ title: 'Every record of the hub' })

export const datasetFileSchema = z
  .strictObject({
    ...envelope,
    format: z.number().describe('For the hub’s own program, which reads this file too.'),
    build: z.string().describe('The same.'),
    site: siteSchema,
    records: z.record(anyRef, z.union(Object.values(RECORD_SCHEMAS))).describe('Every record under its id.'),
  })
  .meta({ title: 'The whole dataset' })

/** A record as it is published: as it was written, and with its id. */
export const openRecordSchema = (kind: Kind) =>
  (RECORD_SCHEMAS[kind] as z.ZodObject)
    .extend({ id: refTo(kind).describe('Its id: its page and its file are named so.') })
    .meta({ title: RECORD_SCHEMAS[kind].meta()?.title ?? kind })

/** A line of the change log as the page about the dataset tells it. */
export const loggedChangeSchema = changeSchema.extend({
  words: z.string().optional().describe('Those of the claim, where it happened to one.'),
  titles,
  status: z.enum(STATUS_NAMES).optional(),
  speaker: anyRef.optional(),
})

export type Change = z.infer<typeof changeSchema>
export type ChangesFile = z.infer<typeof changesFileSchema>
export type IndexFile = z.infer<typeof indexFileSchema>
export type LoggedChange = z.infer<typeof loggedChangeSchema>
