import * as z from 'zod'
import { isPartialDate, PARTIAL_DATE } from './dates.ts'
import { KINDS, type Kind, type Ref } from './kinds.ts'
import { isClean } from './clean-text.ts'
import { isSafeUrl } from './urls.ts'
import { SLUG, SLUG_MAX } from './refs.ts'

/** Text that a reader may see: no control, invisible or override characters, no blanks at the ends. */
export const text = (max: number) =>
  z
    .string()
    .min(1, 'expected some text')
    .max(max)
    .refine((value) => value === value.trim(), 'expected no blanks at the start or the end')
    .refine(isClean, 'expected no control, override or damaged characters')

/** One line of Markdown: emphasis, strong and links to records or https pages. */
export const inlineMarkdown = (max: number) =>
  text(max).describe('Markdown on one line. Link a record by its id: [Sam Hargrave](people/sam-hargrave).')

export const slug = z
  .string()
  .max(SLUG_MAX)
  .regex(SLUG, 'expected lower-case letters and digits in words joined by single hyphens')

export const partialDate = z
  .string()
  .refine(
    isPartialDate,
    'expected a date as YYYY, YYYY-MM or YYYY-MM-DD that the calendar has, without a time',
  )
  .meta({
    id: 'PartialDate',
    description: 'A date, as exact as it is known: 2020, 2020-05 or 2020-05-04.',
    pattern: PARTIAL_DATE.source,
    examples: ['2020-05-04', '2020-05'],
  })

export const inferred = z
  .literal(true)
  .optional()
  .describe('Present when the date beside it is worked out, not stated by the source.')

/** The id of a record of one of the kinds named. */
export const refTo = <K extends Kind>(...kinds: K[]) => {
  const folders = kinds.map((kind) => KINDS[kind].folder)
  return z
    .templateLiteral([z.enum(folders as [string, ...string[]]), '/', slug])
    .describe(`The id of a record in ${folders.join(' or ')}.`) as unknown as z.ZodType<Ref<K>, Ref<K>>
}

/** The id of a claim: its story's id, a hash sign and its own slug. */
export const claimRefSchema = z
  .string()
  .regex(/^stories\/[a-z0-9-]+#[a-z0-9-]+$/, 'expected a claim as stories/<slug>#<claim>')

export const httpsUrl = z
  .string()
  .max(2000)
  .refine(isSafeUrl, 'expected a plain https address')
  .meta({ description: 'An https address, without user name or port.' })
