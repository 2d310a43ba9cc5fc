import * as z from 'zod'
import { RELATION_NAMES } from './relations.ts'
import { spoils } from './claim.schema.ts'
import { corrected } from './correction.schema.ts'
import { inferred, inlineMarkdown, partialDate, refTo, text } from './scalar.schema.ts'
import { sourceIds, sources } from './source.schema.ts'

const factSchema = z
  .strictObject({
    relation: z.enum(RELATION_NAMES),
    object: refTo('person', 'company', 'outlet', 'film', 'character'),
    note: inlineMarkdown(160).optional(),
    since: partialDate.optional(),
    inferred,
    sources: sourceIds,
    spoils,
  })
  .meta({
    id: 'Fact',
    description: 'A relation to another record, told in one direction; the other page shows the inverse.',
  })

/** What every entity has; each kind's schema adds its own. */
export const entityFields = {
  name: text(80),
  otherNames: z
    .array(text(80))
    .max(12)
    .optional()
    .describe('Search and the not-found page know the record by these too.'),
  description: inlineMarkdown(160).describe(
    'One line: who or what this is in the saga. *A title* is set as one.',
  ),
  bio: z.array(inlineMarkdown(1500)).min(1).max(8).describe('Short paragraphs of Markdown.'),
  facts: z.array(factSchema).max(40).optional(),
  identifiers: z
    .strictObject({
      imdb: z
        .string()
        .regex(/^(tt|nm|co|ch)\d{7,9}$/)
        .optional(),
      tmdb: z
        .string()
        .regex(/^(movie|tv|person|company)\/\d+$/)
        .optional(),
      wikidata: z
        .string()
        .regex(/^Q\d+$/)
        .optional(),
    })
    .optional()
    .describe('Only identifiers that independent data sets agree on.'),
  sources,
  spoils,
  corrected,
}

/** A fact of a few words with its sources: a birthday, a founding, a budget. */
export const sourcedText = (max: number) => z.strictObject({ text: text(max), sources: sourceIds })
export const sourcedDate = z.strictObject({
  date: partialDate,
  inferred,
  place: text(80).optional(),
  sources: sourceIds,
})
