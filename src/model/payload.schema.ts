import * as z from 'zod'
import { characterSchema } from './character.schema.ts'
import { spoils } from './claim.schema.ts'
import { companySchema } from './company.schema.ts'
import { entityFields } from './entity.schema.ts'
import { filmSchema } from './film.schema.ts'
import { connectionsPayloadSchema } from './connections.schema.ts'
import { envelope } from './envelope.schema.ts'
import { FORMAT } from './format.ts'
import { KIND_NAMES } from './kinds.ts'
import { frontPayloadSchema, indexPayloadSchema } from './lists.schema.ts'
import { loggedChangeSchema } from './open.schema.ts'
import { outletSchema } from './outlet.schema.ts'
import { personSchema } from './person.schema.ts'
import { inferred, partialDate, refTo } from './scalar.schema.ts'
import { siteSchema } from './site.schema.ts'
import { sourceSchema } from './source.schema.ts'
import { EFFECT_NAMES, STATUS_NAMES } from './statuses.ts'
import {
  leftOutSchema,
  outcomesSchema,
  type recordedSchema,
  recordPartSchema,
} from './track-record.schema.ts'
import {
  anyRef,
  inlines,
  type cardSchema,
  type cards,
  fateSchema,
  claimViewSchema,
  sentenceSchema,
  saidSchema,
  mentionSchema,
  blockViewSchema,
  type storyCardSchema,
  correctionViewSchema,
  timelineClaimSchema,
  questionCardSchema,
  relationSchema,
  briefSchema,
  titles,
} from './view.schema.ts'

/** What each page receives: the contract between the compiler and the app. Optional keys are absent, never null. */

export const storyPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('story'),
  headline: inlines,
  dek: inlines,
  published: partialDate,
  inferred,
  minutes: z.number().int().positive(),
  spoils,
  about: z.array(anyRef),
  cast: z
    .array(z.strictObject({ ref: anyRef, role: z.string() }))
    .describe('Who and what the story names, most first.'),
  body: z.array(blockViewSchema),
  claims: z.array(claimViewSchema),
  sources: z.array(sourceSchema),
})

const common = {
  ...envelope,
  ref: anyRef,
  name: z.string(),
  otherNames: z.array(z.string()).optional(),
  description: z.string(),
  titles,
  spoils,
  bio: z.array(inlines),
  questions: z.array(questionCardSchema).describe('The questions it has most to do with, open ones first.'),
  relations: z.array(relationSchema),
  page: z
    .number()
    .int()
    .positive()
    .describe('Which part of its claims this page lists; the first has all else too.'),
  pages: z.number().int().positive(),
  totals: z
    .strictObject({
      said: z.number().int(),
      discussed: z.number().int(),
      stories: z.number().int(),
      mentions: z.number().int(),
      settled: z.number().int(),
      statuses: z.partialRecord(z.enum(STATUS_NAMES), z.number().int()),
      record: z
        .strictObject({ said: outcomesSchema, relayed: outcomesSchema, leftOut: leftOutSchema })
        .optional()
        .describe('Of one that said or passed on anything: what became of it.'),
    })
    .describe('Over all its pages.'),
  said: z.array(saidSchema).describe('Claims the entity made.'),
  discussed: z.array(saidSchema).describe('Claims others made that name the entity.'),
  mentions: z.array(mentionSchema).describe('Where else a story names it.'),
  near: z
    .array(z.strictObject({ ref: anyRef, why: z.string() }))
    .describe('The records it shares most with.'),
  sources: z.array(sourceSchema),
  identifiers: entityFields.identifiers,
}
const shared = {
  $schema: true,
  name: true,
  otherNames: true,
  description: true,
  bio: true,
  facts: true,
  identifiers: true,
  sources: true,
  spoils: true,
  corrected: true,
} as const

export const entityPayloadSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('person'), own: personSchema.omit(shared) }),
  z.strictObject({ ...common, kind: z.literal('company'), own: companySchema.omit(shared) }),
  z.strictObject({ ...common, kind: z.literal('outlet'), own: outletSchema.omit(shared) }),
  z.strictObject({ ...common, kind: z.literal('film'), own: filmSchema.omit({ ...shared, credits: true }) }),
  z.strictObject({ ...common, kind: z.literal('character'), own: characterSchema.omit(shared) }),
])

export const trackRecordPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('record'),
  ref: anyRef,
  name: z.string(),
  rule: z.string().describe('How the numbers come about.'),
  page: z.number().int().positive(),
  pages: z.number().int().positive(),
  parts: z.array(recordPartSchema).describe('What it said itself, and what it passed on.'),
})

export const questionPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('question'),
  title: z.string(),
  note: inlines,
  question: questionCardSchema,
  answers: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  asked: saidSchema.describe('The claim that opened it.'),
  replies: z
    .array(z.strictObject({ with: z.string(), weight: z.enum(['hint', 'settles']), claim: saidSchema }))
    .describe('Every claim that answers it, in the order in which they were said.'),
})

export const claimPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('claim'),
  claim: claimViewSchema.omit({ sources: true }).extend({ sentence: sentenceSchema }),
  published: partialDate.describe('When its story was.'),
  publishedInferred: inferred,
  fates: z
    .array(z.strictObject({ fate: fateSchema, claim: briefSchema }))
    .describe('Everything later claims did to it, first to last.'),
  effects: z
    .array(z.strictObject({ as: z.enum(EFFECT_NAMES), note: z.string().optional(), claim: briefSchema }))
    .describe('What it does to earlier claims, contradictions left out.'),
  contradictions: z.array(
    z.strictObject({
      claim: briefSchema,
      better: z
        .enum(['this', 'other', 'unresolved'])
        .optional()
        .describe('Which is better attested: the claim of this page or the other.'),
      note: z.string().optional(),
    }),
  ),
  retellings: z
    .array(briefSchema)
    .optional()
    .describe('The same statement as other stories tell it; absent where none does.'),
  questions: z.array(
    z.strictObject({
      ref: refTo('question'),
      role: z.enum(['asks', 'hint', 'settles']),
      answer: z.string().optional(),
      spoils,
    }),
  ),
  figures: z
    .array(
      z.strictObject({
        rule: z.string(),
        window: z.string(),
        unit: z.string(),
        items: z.array(briefSchema.omit({ text: true, to: true }).extend({ value: z.number() })),
      }),
    )
    .describe('Every figure of what its own figure counts, by rule and window, its own group first.'),
  sources: z.array(sourceSchema),
})

export const aboutPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('about'),
  lead: inlines,
  lines: inlines,
  ends: inlines,
  portraits: inlines,
  notes: z.array(z.strictObject({ heading: z.string(), text: inlines })),
  example: saidSchema.optional().describe('A claim to show the lines on: what it left open has an answer.'),
  portrait: anyRef.optional().describe('A record to show the portraits on.'),
  corrections: z.array(correctionViewSchema).describe('Everything that was corrected, newest first.'),
})

/** The page about the dataset. */
export const dataPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('data'),
  claims: z.number().int(),
  kilobytes: z.number().int().describe('How much the whole dataset is, at least.'),
  kinds: z.array(z.strictObject({ of: z.enum(KIND_NAMES), total: z.number().int(), example: anyRef })),
  example: z.strictObject({ ref: anyRef, text: z.string().describe('The record as it is published.') }),
  changes: z.array(loggedChangeSchema).describe('The latest of the change log.'),
})

/** The pages that hold nothing until their scripts know what is asked for, or what the reader follows. */
export const livePayloadSchema = z.strictObject({ ...envelope, kind: z.enum(['search', 'following']) })

export const timelinePayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('timeline'),
  year: z.string(),
  years: z
    .array(z.strictObject({ year: z.string(), claims: z.number().int() }))
    .describe('Every year in which something was said or passed on, first to last.'),
  claims: z.array(timelineClaimSchema).describe('The claims that were said or passed on in the year.'),
  settled: z
    .array(z.strictObject({ question: refTo('question'), by: claimViewSchema.shape.ref, answer: z.string() }))
    .describe('The questions that a claim of the year settled.'),
})

export const payloadSchema = z.union([
  storyPayloadSchema,
  questionPayloadSchema,
  claimPayloadSchema,
  entityPayloadSchema,
  trackRecordPayloadSchema,
  frontPayloadSchema,
  indexPayloadSchema,
  timelinePayloadSchema,
  aboutPayloadSchema,
  livePayloadSchema,
  dataPayloadSchema,
  connectionsPayloadSchema,
])

/** What every page needs of the hub as a whole; it stands in the page beside the payload, and at `data/site.json`. */
export const siteInfoSchema = siteSchema.omit({ $schema: true, about: true, lead: true, tag: true }).extend({
  format: z.literal(FORMAT),
  build: z.string(),
  sections: z
    .array(z.enum(KIND_NAMES))
    .describe('The kinds that have records, in the order of the navigation.'),
  films: z
    .array(z.strictObject({ ref: refTo('film'), name: z.string() }))
    .describe('The films that something in the hub gives away.'),
})

export type Card = z.infer<typeof cardSchema>
export type Cards = z.infer<typeof cards>
export type Fate = z.infer<typeof fateSchema>
export type ClaimView = z.infer<typeof claimViewSchema>
export type Said = z.infer<typeof saidSchema>
export type Sentence = z.infer<typeof sentenceSchema>
export type Mention = z.infer<typeof mentionSchema>
export type BlockView = z.infer<typeof blockViewSchema>
export type StoryCard = z.infer<typeof storyCardSchema>
export type RelationView = z.infer<typeof relationSchema>
export type StoryPayload = z.infer<typeof storyPayloadSchema>
export type EntityPayload = z.infer<typeof entityPayloadSchema>
export type FrontPayload = z.infer<typeof frontPayloadSchema>
export type IndexPayload = z.infer<typeof indexPayloadSchema>
export type TimelineClaim = z.infer<typeof timelineClaimSchema>
export type TimelinePayload = z.infer<typeof timelinePayloadSchema>
export type CorrectionView = z.infer<typeof correctionViewSchema>
export type AboutPayload = z.infer<typeof aboutPayloadSchema>
export type ConnectionsPayload = z.infer<typeof connectionsPayloadSchema>
export type DataPayload = z.infer<typeof dataPayloadSchema>
export type LivePayload = z.infer<typeof livePayloadSchema>
export type Recorded = z.infer<typeof recordedSchema>
export type TrackRecordPayload = z.infer<typeof trackRecordPayloadSchema>
export type QuestionCard = z.infer<typeof questionCardSchema>
export type QuestionPayload = z.infer<typeof questionPayloadSchema>
export type Brief = z.infer<typeof briefSchema>
export type ClaimPayload = z.infer<typeof claimPayloadSchema>
export type Payload = z.infer<typeof payloadSchema>
export type SiteInfo = z.infer<typeof siteInfoSchema>
