import * as z from 'zod'
import { spoils } from './claim.schema.ts'
import { corrected } from './correction.schema.ts'
import { claimRefSchema, inlineMarkdown, slug, text } from './scalar.schema.ts'

/** A question that readers follow. Its state, its hints and what settled it follow from the claims that answer it. */
export const questionSchema = z
  .strictObject({
    $schema: z.literal('../schema/question.json'),
    title: text(120),
    asked: claimRefSchema.describe('The claim that opened it.'),
    note: inlineMarkdown(600).describe('What a reader should know of it.'),
    answers: z
      .array(z.strictObject({ id: slug, label: text(60) }))
      .min(2)
      .max(6)
      .describe('The answers it may have.'),
    spoils,
    corrected,
  })
  .meta({ id: 'question', title: 'A question' })

export type Question = z.infer<typeof questionSchema>
