import type * as z from 'zod'
import { characterSchema } from './character.schema.ts'
import { companySchema } from './company.schema.ts'
import { filmSchema } from './film.schema.ts'
import type { EntityKind, Kind } from './kinds.ts'
import { outletSchema } from './outlet.schema.ts'
import { personSchema } from './person.schema.ts'
import { questionSchema } from './question.schema.ts'
import { storySchema } from './story.schema.ts'

/** Kind to schema: the only place where the two meet. */
export const RECORD_SCHEMAS = {
  story: storySchema,
  question: questionSchema,
  person: personSchema,
  company: companySchema,
  outlet: outletSchema,
  film: filmSchema,
  character: characterSchema,
} satisfies Record<Kind, z.ZodObject>

export type RecordOf<K extends Kind> = z.infer<(typeof RECORD_SCHEMAS)[K]>
export type EntityRecord = RecordOf<EntityKind>
