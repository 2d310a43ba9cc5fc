import type { Site } from '#src/model/site.schema.ts'
import type { Entry } from '#src/hub/dataset.ts'
import { isKind } from '#src/hub/entries.ts'
import type { JsonPath } from '../fault.ts'

/** One text in Markdown and where it stands. */
export interface MarkdownText {
  at: JsonPath
  text: string
  /** Whether its words may state claims. */
  states: boolean
}

const paragraphs = (field: string, texts: readonly string[]): MarkdownText[] =>
  texts.map((text, index) => ({ at: [field, index], text, states: false }))

/** Every text in Markdown of a record. */
export function textsOf(entry: Entry): MarkdownText[] {
  if (!isKind(entry, 'story')) return 'bio' in entry.record ? paragraphs('bio', entry.record.bio) : []
  const { headline, dek, body, claims } = entry.record
  return [
    { at: ['headline'], text: headline, states: true },
    { at: ['dek'], text: dek, states: true },
    ...body.flatMap((block, index) =>
      typeof block === 'string' ? [{ at: ['body', index], text: block, states: true }] : [],
    ),
    ...claims.map(({ text }, index) => ({ at: ['claims', index, 'text'], text, states: false })),
  ]
}

export const textsOfSite = (site: Site): MarkdownText[] => paragraphs('about', site.about)
