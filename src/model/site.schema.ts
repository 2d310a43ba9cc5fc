import * as z from 'zod'
import { isReportAddress } from './report.ts'
import { httpsUrl, inlineMarkdown, partialDate, refTo, text } from './scalar.schema.ts'

/** What the hub as a whole says about itself: one file, `site.json`. */
export const siteSchema = z
  .strictObject({
    $schema: z.literal('schema/site.json'),
    name: text(40),
    tagline: text(120),
    description: text(200),
    url: httpsUrl.describe('Where the hub is published, without a slash at the end.'),
    tag: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]*,(19|20)\d\d(-\d\d){0,2}$/, 'expected a host name, a comma and a day')
      .optional()
      .describe(
        'What the ids of feed entries begin with (RFC 4151): a host name and a day on which it was the hub’s. It never changes, even when the hub moves; without it the ids follow the address.',
      ),
    locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
    updated: partialDate.describe(
      'The day on which the dataset was last looked over: the build’s only clock.',
    ),
    lead: refTo('story').describe('The story that the front page opens with.'),
    corrections: z
      .string()
      .max(500)
      .refine(
        isReportAddress,
        'expected mailto: and one mailbox, or an https address with {report} where the report goes',
      )
      .optional()
      .describe(
        'Where readers report what is wrong: mailto:…, or an https address with {report} and perhaps {title} in it. Without it they copy the report.',
      ),
    about: z
      .strictObject({
        lead: inlineMarkdown(1500).describe('What the hub is.'),
        lines: inlineMarkdown(1500).describe('Beside the table of how sure a claim was.'),
        ends: inlineMarkdown(1500).describe('Beside the table of what became of it.'),
        portraits: inlineMarkdown(1500).describe('Beside a portrait and the key to its colours.'),
        notes: z.array(z.strictObject({ heading: text(60), text: inlineMarkdown(1500) })).max(16),
      })
      .describe('What the about page says, a paragraph of Markdown each.'),
  })
  .meta({ id: 'site', title: 'The hub' })

export type Site = z.infer<typeof siteSchema>
