import * as z from 'zod'
import { characterSchema } from './character.schema.ts'
import { claimSchema } from './claim.schema.ts'
import { companySchema } from './company.schema.ts'
import { entityFields } from './entity.schema.ts'
import { filmSchema } from './film.schema.ts'
import { FORMAT } from './format.ts'
import type { Inline } from './inline.ts'
import { KIND_NAMES, type ClaimRef } from './kinds.ts'
import { outletSchema } from './outlet.schema.ts'
import { personSchema } from './person.schema.ts'
import { claimRefSchema, inferred, partialDate, refTo } from './scalar.schema.ts'
import { siteSchema } from './site.schema.ts'
import { sourceSchema } from './source.schema.ts'
import { EFFECT_NAMES } from './statuses.ts'

/** What each page receives: the contract between the compiler and the app. Optional keys are absent, never null. */

const anyRef = refTo(...KIND_NAMES)
const claimId = claimRefSchema as unknown as z.ZodType<ClaimRef>

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
const inlines = z.array(inlineSchema)

/** A record as a link shows it: its name and one line. */
const cardSchema = z.strictObject({ name: z.string(), line: z.string() })
const cards = z.record(z.string(), cardSchema).describe('Every record the page links to, by id.')

const fateSchema = z.strictObject({ as: z.enum(EFFECT_NAMES), by: claimId, on: partialDate, inferred })

const claimViewSchema = claimSchema
  .omit({ id: true, text: true, effects: true })
  .extend({ ref: claimId, text: inlines, fate: fateSchema.optional() })

/** The sentence of a story in which something stands, cut at the words that matter. */
const sentenceSchema = z.strictObject({ before: z.string(), words: z.string(), after: z.string() })
const saidSchema = claimViewSchema.omit({ sources: true, note: true }).extend({ sentence: sentenceSchema })
const mentionSchema = z.strictObject({ story: refTo('story'), sentence: sentenceSchema })

const blockViewSchema = z.union([
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

const storyCardSchema = z.strictObject({
  ref: refTo('story'),
  headline: z.string(),
  dek: z.string(),
  published: partialDate,
  inferred,
  claims: z.number().int(),
})

const relationSchema = z.strictObject({
  heading: z.string(),
  items: z.array(
    z.strictObject({
      ref: anyRef.optional(),
      name: z.string().optional().describe('For someone without a page.'),
      note: z.string().optional(),
      character: anyRef.optional(),
      as: z.string().optional(),
      since: partialDate.optional(),
      inferred,
      source: z
        .strictObject({ record: anyRef, ids: z.array(z.string()) })
        .describe('Where the relation is sourced.'),
    }),
  ),
})

const envelope = {
  format: z.literal(FORMAT).describe('Version of the payloads’ shape.'),
  build: z.string().describe('Which build of the program the payload belongs to.'),
  id: z.string(),
  cards,
}

export const storyPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('story'),
  headline: inlines,
  dek: inlines,
  published: partialDate,
  inferred,
  minutes: z.number().int().positive(),
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
  name: z.string(),
  otherNames: z.array(z.string()).optional(),
  description: z.string(),
  bio: z.array(inlines),
  relations: z.array(relationSchema),
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
} as const

export const entityPayloadSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('person'), own: personSchema.omit(shared) }),
  z.strictObject({ ...common, kind: z.literal('company'), own: companySchema.omit(shared) }),
  z.strictObject({ ...common, kind: z.literal('outlet'), own: outletSchema.omit(shared) }),
  z.strictObject({ ...common, kind: z.literal('film'), own: filmSchema.omit({ ...shared, credits: true }) }),
  z.strictObject({ ...common, kind: z.literal('character'), own: characterSchema.omit(shared) }),
])

export const frontPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('front'),
  lead: storyCardSchema,
  stories: z.array(storyCardSchema).describe('The latest but the lead.'),
  loose: z.array(saidSchema).describe('Claims nobody has settled yet.'),
  rolls: z.array(z.strictObject({ of: z.enum(KIND_NAMES), refs: z.array(anyRef), total: z.number().int() })),
})

export const indexPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('index'),
  of: z.enum(KIND_NAMES),
  page: z.number().int().positive(),
  pages: z.number().int().positive(),
  total: z.number().int(),
  items: z.array(z.strictObject({ ref: anyRef, note: z.string() })),
})

export const aboutPayloadSchema = z.strictObject({
  ...envelope,
  kind: z.literal('about'),
  paragraphs: z.array(inlines),
})

export const payloadSchema = z.union([
  storyPayloadSchema,
  entityPayloadSchema,
  frontPayloadSchema,
  indexPayloadSchema,
  aboutPayloadSchema,
])

/** What every page needs of the hub as a whole; it stands in the page beside the payload, and at `data/site.json`. */
export const siteInfoSchema = siteSchema.omit({ $schema: true, about: true, lead: true }).extend({
  format: z.literal(FORMAT),
  build: z.string(),
  sections: z
    .array(z.enum(KIND_NAMES))
    .describe('The kinds that have records, in the order of the navigation.'),
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
export type AboutPayload = z.infer<typeof aboutPayloadSchema>
export type Payload = z.infer<typeof payloadSchema>
export type SiteInfo = z.infer<typeof siteInfoSchema>
