import * as z from 'zod'
import { entityFields, sourcedDate } from './entity.schema.ts'
import { text } from './scalar.schema.ts'

export const personSchema = z
  .strictObject({
    $schema: z.literal('../schema/person.json'),
    ...entityFields,
    occupation: text(80).describe('As it stands in the kicker: "Director".'),
    born: sourcedDate.optional(),
  })
  .meta({ id: 'person', title: 'A person' })

export type Person = z.infer<typeof personSchema>
