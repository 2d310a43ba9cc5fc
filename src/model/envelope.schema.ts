import * as z from 'zod'
import { FORMAT } from './format.ts'
import { partialDate } from './scalar.schema.ts'
import { cards } from './view.schema.ts'

/** What every payload tells of itself. */
export const envelope = {
  format: z.literal(FORMAT).describe('Version of the payloads’ shape.'),
  build: z.string().describe('Which build of the program the payload belongs to.'),
  id: z.string(),
  cards,
  kept: partialDate.optional().describe('Only on a copy that the device has kept: the day on which it was.'),
}
