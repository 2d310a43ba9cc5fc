import type { QuestionState } from '#src/model/question-states.ts'
import type { IndexPayload } from '#src/model/payload.schema.ts'

export type Item = IndexPayload['items'][number]

export interface ItemGroup {
  title: string
  items: Item[]
}

/** How questions can stand, what is open before what is settled. */
const HEADINGS = {
  open: 'Still open',
  leaning: 'Still open',
  reopened: 'Reopened',
  settled: 'Settled',
} as const satisfies Record<QuestionState, string>

const itemsBy = (items: readonly Item[], titleOf: (item: Item) => string): ItemGroup[] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(titleOf(item), [...(groups.get(titleOf(item)) ?? []), item])
  return [...groups].map(([title, each]) => ({ title, items: each }))
}

/** Stories under their years, in the order given. */
export const byYear = (items: readonly Item[]): ItemGroup[] =>
  itemsBy(items, ({ notes }) => /\d{4}/.exec(notes[0] ?? '')?.[0] ?? '')

/** Questions under their states, from open to settled. */
export function byState(items: readonly Item[]): (ItemGroup & { isSettled: boolean })[] {
  const titleOf = ({ question }: Item) => HEADINGS[question?.state ?? 'open']
  const order: string[] = Object.values(HEADINGS)
  return itemsBy(items, titleOf)
    .sort((a, b) => order.indexOf(a.title) - order.indexOf(b.title))
    .map((group) => ({ ...group, isSettled: group.title === HEADINGS.settled }))
}
