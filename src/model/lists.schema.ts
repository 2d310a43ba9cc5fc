import * as z from 'zod'
import { envelope } from './envelope.schema.ts'
import { KIND_NAMES } from './kinds.ts'
import { outcomesSchema } from './track-record.schema.ts'
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
  count: z.string().describe('How many there are over all pages, in words: "5 films and a series".'),
  items: z.array(
    z.strictObject({
      ref: anyRef,
      notes: z.array(z.string()).describe('What stands beside its name, part by part.'),
      question: questionCardSchema.optional().describe('How a question stands.'),
      scores: z
        .array(z.strictObject({ words: z.string(), ends: outcomesSchema }))
        .min(1)
        .optional()
        .describe(
          'What became of the resolved claims that it made, and that it passed on, where they are enough.',
        ),
    }),
  ),
})
