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

const told = (text: string, ...at: JsonPath): MarkdownText => ({ at, text, states: false })

const paragraphs = (field: string, texts: readonly string[]): MarkdownText[] =>
  texts.map((text, index) => told(text, field, index))

/** Every text in Markdown of a record. */
export function textsOf(entry: Entry): MarkdownText[] {
  if (isKind(entry, 'question')) return [told(entry.record.note, 'note')]
  if (!isKind(entry, 'story')) {
    const { description, bio, facts = [] } = entry.record
    const notes = facts.flatMap(({ note }, index) => (note ? [told(note, 'facts', index, 'note')] : []))
    return [told(description, 'description'), ...paragraphs('bio', bio), ...notes]
  }
  const { headline, dek, body, claims } = entry.record
  return [
    { at: ['headline'], text: headline, states: true },
    { at: ['dek'], text: dek, states: true },
    ...body.flatMap((block, index) =>
      typeof block === 'string' ? [{ at: ['body', index], text: block, states: true }] : [],
    ),
    ...claims.map(({ text }, index) => told(text, 'claims', index, 'text')),
  ]
}

export const textsOfSite = ({ about: { notes, ...texts } }: Site): MarkdownText[] => [
  ...Object.entries(texts).map(([field, text]) => told(text, 'about', field)),
  ...notes.map(({ text }, index) => told(text, 'about', 'notes', index, 'text')),
]
