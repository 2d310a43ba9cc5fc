import * as z from 'zod'
import { spoils } from './claim.schema.ts'
import { envelope } from './envelope.schema.ts'
import { KIND_NAMES } from './kinds.ts'
import { anyRef, fateSchema, questionCardSchema, saidSchema, storyCardSchema } from './view.schema.ts'

/** The front page: the lead, the latest, where things stand, and everyone in it. */
export const frontPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('front'),
  questions: z.array(questionCardSchema).describe('Open ones first, then the latest settled.'),
  broken: z.array(saidSchema).describe('Claims that were contradicted lately.'),
  lead: storyCardSchema.extend({
    fate: fateSchema.optional().describe('What became of what its headline left open.'),
  }),
  stories: z.array(storyCardSchema).describe('The latest but the lead.'),
  loose: z.array(saidSchema).describe('Claims nobody has settled yet.'),
  rolls: z
    .array(z.strictObject({ of: z.enum(KIND_NAMES), refs: z.array(anyRef), total: z.number().int() }))
    .describe('People first, then the short lists before the long.'),
})

/** One page of the list of all records of a kind. */
export const indexPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('index'),
  of: z.enum(KIND_NAMES),
  page: z.number().int().positive(),
  pages: z.number().int().positive(),
  total: z.number().int(),
  items: z.array(
    z.strictObject({
      ref: anyRef,
      note: z.string(),
      question: z
        .strictObject({ state: questionCardSchema.shape.state, answer: z.string().optional(), spoils })
        .optional()
        .describe('How a question stands, with its answer and all that the answer gives away.'),
    }),
  ),
})
