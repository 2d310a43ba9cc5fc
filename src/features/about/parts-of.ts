import type { AboutPayload } from '#src/model/payload.schema.ts'

type Paragraph = AboutPayload['paragraphs'][number]

/** The paragraphs about the hub under the headings of its page, which stand by their order in `site.json`. */
export function partsOf(paragraphs: readonly Paragraph[]) {
  const [lead, sure, ends, sources, relays, dates, figures, quotations, portraits, mistakes, ...others] =
    paragraphs
  const titled = [
    { title: 'Sources', paragraph: sources },
    { title: 'From hand to hand', paragraph: relays },
    { title: 'Dates', paragraph: dates },
    { title: 'Viewing figures', paragraph: figures },
    { title: 'Quotations and spoilers', paragraph: quotations },
    { title: 'Mistakes and privacy', paragraph: mistakes },
    ...others.map((paragraph) => ({ title: '', paragraph })),
  ]
  const notes = titled.flatMap(({ title, paragraph }) => (paragraph ? [{ title, paragraph }] : []))
  return { lead, sure, ends, portraits, notes }
}
