import * as z from 'zod'
import { spoils } from './claim.schema.ts'
import { entityFields, sourcedDate, sourcedText } from './entity.schema.ts'
import { CREDIT_NAMES } from './relations.ts'
import { refTo, text } from './scalar.schema.ts'
import { sourceIds } from './source.schema.ts'

const creditSchema = z
  .strictObject({
    role: z.enum(CREDIT_NAMES),
    who: refTo('person', 'company').optional().describe('Whoever has a page in the hub.'),
    name: text(80).optional().describe('Whoever has none.'),
    character: refTo('character')
      .optional()
      .describe('For a cast credit: the character, when it has a page.'),
    as: text(80).optional().describe('For a cast credit: the character’s name, when it has no page.'),
    sources: sourceIds,
    spoils,
  })
  .refine(
    (credit) => (credit.who === undefined) !== (credit.name === undefined),
    'expected exactly one of who and name',
  )
  .refine(
    (credit) => credit.role === 'cast' || (!credit.character && !credit.as),
    'expected a character on a cast credit only',
  )
  .meta({ id: 'Credit' })

export const filmSchema = z
  .strictObject({
    $schema: z.literal('../schema/film.json'),
    ...entityFields,
    form: z.enum(['film', 'series']),
    released: sourcedDate.optional(),
    runningTime: sourcedText(120).optional().describe('In words, with every figure that sources give.'),
    budget: sourcedText(120).optional(),
    basedOn: sourcedText(200).optional(),
    shotIn: sourcedText(200).optional(),
    credits: z.array(creditSchema).max(80),
  })
  .meta({ id: 'film', title: 'A film or series' })

export type Film = z.infer<typeof filmSchema>
