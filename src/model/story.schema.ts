import * as z from 'zod'
import { claimSchema, quotation, spoils } from './claim.schema.ts'
import { corrected } from './correction.schema.ts'
import { inferred, inlineMarkdown, partialDate, refTo, slug, text } from './scalar.schema.ts'
import { sources } from './source.schema.ts'

/** One piece of a story's body; a plain string is a paragraph. */
const blockSchema = z
  .union([
    text(3000).describe(
      'A paragraph of Markdown. :claim[the words]{#claim-id} marks the words that state a claim.',
    ),
    z.strictObject({ heading: text(80) }),
    z.strictObject({ quote: quotation, claim: slug }),
    z.strictObject({ figure: slug.describe('The claim whose figure is shown.') }),
  ])
  .meta({ id: 'Block' })

export const storySchema = z
  .strictObject({
    $schema: z.literal('../schema/story.json'),
    headline: inlineMarkdown(140).describe(
      'One line; :claim[words]{#id} may mark a claim that the headline states.',
    ),
    dek: inlineMarkdown(240),
    published: partialDate.describe('The day of the news that the story tells.'),
    inferred,
    about: z
      .array(refTo('film', 'person', 'company', 'character'))
      .min(1)
      .max(6),
    sources,
    body: z.array(blockSchema).min(1).max(60),
    claims: z.array(claimSchema).min(1).max(60),
    spoils,
    corrected,
  })
  .meta({ id: 'story', title: 'A story' })

export type Block = z.infer<typeof blockSchema>
export type Story = z.infer<typeof storySchema>
