import type { Kind } from '#src/model/kinds.ts'
import type { IndexPayload } from '#src/model/payload.schema.ts'

type Item = IndexPayload['items'][number]

export interface ItemGroup {
  title: string
  items: Item[]
}

/** What is open comes before what is settled. */
const STATES = ['Open', 'Reopened', 'Settled']

/** Under which heading an item of a dated list stands: a story under its year, a question under its state. */
const headingOf = (kind: Kind, note: string): string =>
  (kind === 'story' ? /\d{4}/ : /^\w+/).exec(note)?.[0] ?? ''

/** The kinds that are listed by day and not by portrait. */
export const isDated = (kind: Kind): boolean => kind === 'story' || kind === 'question'

/** Items under their headings: years in the order given, states from open to settled. */
export function groupItems(kind: Kind, items: readonly Item[]): ItemGroup[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const title = headingOf(kind, item.note)
    groups.set(title, [...(groups.get(title) ?? []), item])
  }
  const found = [...groups].map(([title, each]) => ({ title, items: each }))
  return kind === 'question' ? found.sort((a, b) => STATES.indexOf(a.title) - STATES.indexOf(b.title)) : found
}
