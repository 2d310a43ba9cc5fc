import { type Inline, walkInline } from './inline.ts'
import type { Fate } from './payload.schema.ts'

/** Whether a fate is told in full behind the words of its claim: the question that they left open has an answer. */
export const isTold = (fate: Fate | undefined): fate is Fate =>
  fate?.as === 'resolves' && fate.answer !== undefined

/** The fate to tell beside a headline: that of the first claim it states whose question has an answer. */
export const toldFate = (
  headline: readonly Inline[],
  fateOf: (claim: string) => Fate | undefined,
): Fate | undefined =>
  [...walkInline(headline)]
    .map((node) => (node.type === 'claim' ? fateOf(node.claim) : undefined))
    .find(isTold)
