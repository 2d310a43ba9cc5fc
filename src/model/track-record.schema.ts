import * as z from 'zod'
import { OUTCOME_NAMES } from './outcomes.ts'
import { inferred, partialDate } from './scalar.schema.ts'
import { claimViewSchema, fateSchema, titles } from './view.schema.ts'

/** What a track record is made of. */

/** How many claims came to each outcome. */
export const outcomesSchema = z.partialRecord(z.enum(OUTCOME_NAMES), z.number().int())

export const leftOutSchema = z
  .string()
  .optional()
  .describe('How many claims none of the numbers counts, and why.')

/** A claim in a track record: its words, and how they ended. */
export const recordedSchema = claimViewSchema
  .pick({ ref: true, status: true, to: true, said: true, inferred: true, spoils: true })
  .extend({
    words: z.string(),
    titles,
    by: claimViewSchema.shape.by.optional().describe('Who said it, where another passed it on.'),
    passed: z
      .strictObject({ on: partialDate, inferred, drift: z.string().optional() })
      .optional()
      .describe('When it was passed on, and what changed in the telling.'),
    fate: fateSchema.omit({ note: true }).optional(),
  })

/** What was said, or what was passed on: a score, and the claims by outcome. */
export const recordPartSchema = z.strictObject({
  way: z.enum(['said', 'relayed']),
  score: z.string().describe('How many of the resolved claims held, or why no score is given.'),
  leftOut: leftOutSchema,
  groups: z.array(
    z.strictObject({
      outcome: z.enum(OUTCOME_NAMES),
      meaning: z.string(),
      total: z.number().int().describe('Over all pages.'),
      claims: z.array(recordedSchema).describe('Those that stand on this page.'),
    }),
  ),
})
