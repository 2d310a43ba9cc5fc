import * as z from 'zod'
import { spoils } from './claim.schema.ts'
import { partialDate, slug, text } from './scalar.schema.ts'

export const correctionSchema = z
  .strictObject({
    on: partialDate.describe('When the record was mended.'),
    was: text(400).describe('What stood there, in plain words.'),
    now: text(400).describe('What stands there now.'),
    why: text(300).optional(),
    claim: slug.optional().describe('Of a story: the claim that was wrong.'),
    spoils,
  })
  .meta({ id: 'Correction', description: 'Something that the record said and that was wrong.' })

/** What was mended in a record since it was published; the page about the hub lists all of it. */
export const corrected = z.array(correctionSchema).min(1).max(40).optional()
