import * as z from 'zod'
import { entityFields, sourcedDate } from './entity.schema.ts'
import { httpsUrl, text } from './scalar.schema.ts'

export const outletSchema = z
  .strictObject({
    $schema: z.literal('../schema/outlet.json'),
    ...entityFields,
    business: text(80).describe('As it stands in the kicker: "Trade site".'),
    founded: sourcedDate.optional(),
    url: httpsUrl.optional(),
  })
  .meta({ id: 'outlet', title: 'An outlet' })

export type Outlet = z.infer<typeof outletSchema>
