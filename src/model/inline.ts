import type { Ref } from './kinds.ts'

/** Markdown as the pages receive it: a small tree, never HTML. The names are those of the Markdown syntax tree. */
export type Inline =
  | string
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'entity'; ref: Ref; children: Inline[] }
  /** The words that state a claim; `first` where the claim's anchor stands. */
  | { type: 'claim'; claim: string; first?: true; children: Inline[] }

export type InlineNode = Exclude<Inline, string>

/** The words alone. */
export const plainText = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : plainText(node.children))).join('')

/** Every node of the tree that is not bare text, in reading order, parents first. */
export function* walkInline(nodes: readonly Inline[]): Generator<InlineNode> {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    yield node
    yield* walkInline(node.children)
  }
}
