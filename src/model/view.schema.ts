import * as z from 'zod'
import { claimSchema, spoils } from './claim.schema.ts'
import { correctionSchema } from './correction.schema.ts'
import type { Inline } from './inline.ts'
import { KIND_NAMES, type ClaimRef } from './kinds.ts'
import { QUESTION_STATES } from './question-states.ts'
import { claimRefSchema, inferred, partialDate, refTo } from './scalar.schema.ts'
import { FATE_NAMES } from './statuses.ts'
import { MOST_THREADS, THREADS } from './weave-threads.ts'

/** What the payloads are made of: records and claims as pages other than their own show them. */

export const anyRef = refTo(...KIND_NAMES)
export const claimId = claimRefSchema as unknown as z.ZodType<ClaimRef>

export const inlineSchema: z.ZodType<Inline> = z.lazy(() => {
  const children = z.array(inlineSchema)
  return z.union([
    z.string(),
    z.strictObject({ type: z.enum(['emphasis', 'strong']), children }),
    z.strictObject({ type: z.literal('link'), url: z.string(), children }),
    z.strictObject({ type: z.literal('entity'), ref: anyRef, children }),
    z.strictObject({
      type: z.literal('claim'),
      claim: z.string(),
      first: z.literal(true).optional(),
      children,
    }),
  ]) as z.ZodType<Inline>
})
export const inlines = z.array(inlineSchema)

const LETTERS = Object.values(THREADS).map(({ letter }) => letter)
/** What a portrait is woven of. */
const threads = z
  .string()
  .regex(new RegExp(`^[${LETTERS.join('')}]{1,${MOST_THREADS}}$`))
  .optional()
  .describe('The kinds of the records it is tied to, a letter a tie; nothing that could be kept shut counts.')

export const titles = z
  .array(z.string())
  .min(1)
  .optional()
  .describe('The titles of works among the words, to be set as such.')

/** A record as a link shows it: its name and one line, and what they give away. */
export const cardSchema = z.strictObject({
  name: z.string(),
  line: z.string().optional().describe('On pages that list records with a line each.'),
  titles,
  threads,
  spoils,
})
export const cards = z.record(z.string(), cardSchema).describe('Every record the page links to, by id.')

export const fateSchema = z.strictObject({
  as: z.enum(FATE_NAMES),
  by: claimId.describe('The claim that decided it.'),
  on: partialDate,
  inferred,
  earlier: z
    .literal(true)
    .optional()
    .describe('Whether that claim was there before this one, which speaks against it.'),
  note: z.string().optional(),
  answer: z.string().optional().describe('The answer it gave to the question that the claim left open.'),
  spoils,
})

export const claimViewSchema = claimSchema
  .omit({ id: true, text: true, effects: true, answers: true })
  .extend({ ref: claimId, text: inlines, fate: fateSchema.optional() })

/** Something that a record said and that was corrected. */
export const correctionViewSchema = correctionSchema.omit({ claim: true }).extend({
  of: anyRef.describe('The record that was wrong.'),
  claim: claimId.optional(),
})

/** The sentence of a story in which something stands, cut at the words that matter. */
export const sentenceSchema = z.strictObject({
  before: z.string(),
  words: z.string(),
  after: z.string(),
  titles,
  spoils,
})
export const saidSchema = claimViewSchema
  .omit({ sources: true, note: true })
  .extend({ sentence: sentenceSchema })
export const mentionSchema = z.strictObject({ story: refTo('story'), sentence: sentenceSchema })

export const blockViewSchema = z.union([
  z.strictObject({ type: z.literal('paragraph'), children: inlines }),
  z.strictObject({ type: z.literal('heading'), text: z.string() }),
  z.strictObject({
    type: z.literal('quote'),
    text: z.string(),
    claim: z.string(),
    first: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('figure'), claim: z.string(), first: z.literal(true).optional() }),
])

export const storyCardSchema = z.strictObject({
  ref: refTo('story'),
  headline: z.string(),
  dek: z.string(),
  titles,
  published: partialDate,
  inferred,
  claims: z.number().int(),
  threads,
  spoils,
})

/** A question as a list shows it, with its state worked out. */
export const questionCardSchema = z.strictObject({
  ref: refTo('question'),
  title: z.string(),
  state: z.enum(QUESTION_STATES),
  asked: partialDate,
  askedInferred: inferred,
  hints: z.number().int().describe('Those given while it was open.'),
  settled: z
    .strictObject({
      on: partialDate,
      inferred,
      by: claimId,
      answer: z.string(),
      after: z.string().describe('How long it stayed open, in words.'),
      spoils,
    })
    .optional(),
  lastHint: partialDate.optional(),
  lastHintInferred: inferred,
  spoils,
})

export const relationSchema = z.strictObject({
  heading: z.string(),
  items: z.array(
    z.strictObject({
      ref: anyRef.optional(),
      name: z.string().optional().describe('For someone without a page.'),
      note: inlines.optional(),
      character: anyRef.optional(),
      as: z.string().optional(),
      since: partialDate.optional(),
      inferred,
      spoils,
      source: z
        .strictObject({ record: anyRef, ids: z.array(z.string()) })
        .describe('Where the relation is sourced.'),
    }),
  ),
})

/** A claim as the page of another claim names it. */
export const briefSchema = saidSchema.pick({
  ref: true,
  text: true,
  status: true,
  by: true,
  to: true,
  said: true,
  inferred: true,
  spoils: true,
})

/** A claim as the timeline shows it: what was said on its day, and who passed it on when. */
export const timelineClaimSchema = claimViewSchema
  .pick({
    ref: true,
    text: true,
    status: true,
    by: true,
    to: true,
    said: true,
    inferred: true,
    relays: true,
    spoils: true,
  })
  .extend({
    fate: fateSchema.omit({ note: true }).optional(),
    questions: z.array(refTo('question')).optional().describe('The questions it asks or answers.'),
  })
