import type { Kind } from '#src/model/kinds.ts'
import type { QuestionState } from '#src/model/question-states.ts'
import type { IndexPayload } from '#src/model/payload.schema.ts'

export type Item = IndexPayload['items'][number]

export interface ItemGroup {
  title: string
  items: Item[]
}

/** How questions can stand, what is open before what is settled. */
const HEADINGS = {
  open: 'Open',
  leaning: 'Open',
  reopened: 'Reopened',
  settled: 'Settled',
} as const satisfies Record<QuestionState, string>
const ORDER: readonly string[] = Object.values(HEADINGS)

/** Under which heading an item of a dated list stands: a question under its state, a story under its year. */
const headingOf = ({ note, question }: Item): string =>
  question ? HEADINGS[question.state] : (/\d{4}/.exec(note)?.[0] ?? '')

/** The kinds that are listed by day and not by portrait. */
export const isDated = (kind: Kind): boolean => kind === 'story' || kind === 'question'

/** Items under their headings: years in the order given, states from open to settled. */
export function groupItems(kind: Kind, items: readonly Item[]): ItemGroup[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const title = headingOf(item)
    groups.set(title, [...(groups.get(title) ?? []), item])
  }
  const found = [...groups].map(([title, each]) => ({ title, items: each }))
  return kind === 'question' ? found.sort((a, b) => ORDER.indexOf(a.title) - ORDER.indexOf(b.title)) : found
}
