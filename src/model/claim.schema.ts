import * as z from 'zod'
import { claimRefSchema, inferred, inlineMarkdown, partialDate, refTo, slug, text } from './scalar.schema.ts'
import { sourceIds } from './source.schema.ts'
import { SPOILER_LEVELS } from './spoilers.ts'
import { EFFECT_NAMES, STATUS_NAMES } from './statuses.ts'

const speaker = refTo('person', 'company', 'outlet')
const QUOTE_WORDS = 8

export const quotation = text(90).refine(
  (value) => value.split(/\s+/).length <= QUOTE_WORDS,
  `expected at most ${QUOTE_WORDS} words in a quotation`,
)

export const spoilerSchema = z
  .strictObject({ film: refTo('film'), level: z.enum(SPOILER_LEVELS) })
  .meta({ id: 'Spoiler', description: 'What of which film the statement gives away.' })

export const spoils = z.array(spoilerSchema).max(4).optional()

/** One hop of the way from the speaker to the story. */
const relaySchema = z
  .strictObject({
    by: speaker,
    on: partialDate,
    inferred,
    drift: text(120).optional().describe('What changed on the way, in words: "said the next four weeks".'),
  })
  .meta({ id: 'Relay' })

/** A number that may only be shown with its unit, rule, window and date. */
const figureSchema = z
  .strictObject({
    value: z.number().positive(),
    unit: text(40),
    rule: text(120).describe('What counts as one.'),
    window: text(60).describe('The stretch of time counted.'),
    of: refTo('film', 'company', 'person'),
  })
  .meta({ id: 'Figure' })

const effectSchema = z
  .strictObject({
    on: claimRefSchema,
    as: z.enum(EFFECT_NAMES),
    note: text(300).optional().describe('The editor’s word on it.'),
    better: z
      .enum(['this', 'other', 'unresolved'])
      .optional()
      .describe('Of two claims that contradict each other, the one that is better attested.'),
  })
  .refine(
    ({ as, better }) => better === undefined || as === 'contradicts',
    'expected "better" on a contradiction only',
  )
  .meta({ id: 'Effect', description: 'What this claim does to an earlier one.' })

const answerSchema = z
  .strictObject({
    question: refTo('question'),
    with: slug.describe('The id of one of the question’s answers.'),
    weight: z.enum(['hint', 'settles']),
  })
  .meta({ id: 'Answer', description: 'What this claim says to a question that readers follow.' })

export const claimSchema = z
  .strictObject({
    id: slug,
    text: inlineMarkdown(400).describe('The claim in one sentence, with links to everyone it names.'),
    status: z.enum(STATUS_NAMES).describe('How sure it was on the day it was said.'),
    confidence: z
      .enum(['high', 'medium', 'low'])
      .optional()
      .describe('How well attested it is that this was said.'),
    by: speaker.describe('Who says it.'),
    to: speaker.optional().describe('To whom it was said.'),
    said: partialDate,
    inferred,
    restates: claimRefSchema
      .optional()
      .describe(
        'The claim of another story that is the same statement: lists and counts have that one alone.',
      ),
    relays: z.array(relaySchema).max(8).optional().describe('How it reached the story, hop by hop.'),
    quote: quotation.optional(),
    figure: figureSchema.optional(),
    note: text(400).optional().describe('What a careful editor would add.'),
    sources: sourceIds,
    spoils,
    effects: z.array(effectSchema).max(12).optional(),
    answers: z.array(answerSchema).max(6).optional(),
  })
  .meta({ id: 'Claim' })

export type Claim = z.infer<typeof claimSchema>
export type Answer = z.infer<typeof answerSchema>
