import * as z from 'zod'
import { entityFields, sourcedDate } from './entity.schema.ts'
import { text } from './scalar.schema.ts'

export const companySchema = z
  .strictObject({
    $schema: z.literal('../schema/company.json'),
    ...entityFields,
    business: text(80).describe('As it stands in the kicker: "Production company".'),
    founded: sourcedDate.optional(),
  })
  .meta({ id: 'company', title: 'A company' })

export type Company = z.infer<typeof companySchema>
