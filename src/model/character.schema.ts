import * as z from 'zod'
import { entityFields } from './entity.schema.ts'
import { text } from './scalar.schema.ts'

/** A character; the films it is in and who plays it stand on those films' cast credits. */
export const characterSchema = z
  .strictObject({
    $schema: z.literal('../schema/character.json'),
    ...entityFields,
    occupation: text(80).describe('As it stands in the kicker: "Mercenary".'),
  })
  .meta({ id: 'character', title: 'A character' })

export type Character = z.infer<typeof characterSchema>
