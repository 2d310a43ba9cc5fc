import * as z from 'zod'
import { httpsUrl, inferred, partialDate, refTo, slug, text } from './scalar.schema.ts'

/** Where a statement was read. Copies and weak pages carry the first publisher, no address and a note. */
export const sourceSchema = z
  .strictObject({
    id: slug.describe('The name by which the claims and facts of this record point here.'),
    outlet: refTo('outlet', 'company').optional().describe('The publisher, when it has a page in the hub.'),
    publisher: text(80).optional().describe('The publisher, when it has no page.'),
    title: text(200).optional(),
    url: httpsUrl.nullable().describe('The publisher’s own page; null when only a copy could be read.'),
    dated: partialDate.nullable().describe('The date the page carries; null when it shows none.'),
    inferred,
    role: z
      .enum(['origin', 'retold', 'reference'])
      .describe(
        'origin: it was said here first. retold: it passes on what another said. reference: credits, births and the like.',
      ),
    confidence: z.enum(['high', 'medium', 'low']).optional(),
    note: text(200).optional(),
  })
  .refine(
    (source) => (source.outlet === undefined) !== (source.publisher === undefined),
    'expected exactly one of outlet and publisher',
  )
  .refine(
    (source) => source.url !== null || source.note !== undefined,
    'expected a note that says why there is no address',
  )
  .meta({ id: 'Source' })

export type Source = z.infer<typeof sourceSchema>
export const sources = z.array(sourceSchema).min(1, 'expected at least one source').max(40)
export const sourceIds = z
  .array(slug)
  .min(1, 'expected at least one source')
  .max(10)
  .describe('The ids of sources of this record.')
