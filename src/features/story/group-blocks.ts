import type { BlockView } from '#src/model/payload.schema.ts'
import { type Guards, type Spoils, shutBy } from '#src/model/spoilers.ts'

export interface BlockGroup {
  blocks: BlockView[]
  spoils: readonly Spoils[]
  /** Which block of the story is its first. */
  at: number
}

/** What is kept shut of it, as one word to compare by; empty for what stands open. */
const keyOf = (spoils: readonly Spoils[], guards: Guards): string =>
  [...new Set(spoils.filter((each) => shutBy([each], guards)).map(({ film, level }) => `${film} ${level}`))]
    .sort()
    .join()

/** The blocks one by one, but for neighbours that give away the same: they are shut together. */
export function groupBlocks(
  blocks: readonly BlockView[],
  spoilsOf: (block: BlockView) => readonly Spoils[],
  guards: Guards,
): BlockGroup[] {
  const groups: BlockGroup[] = []
  for (const [at, block] of blocks.entries()) {
    const spoils = spoilsOf(block)
    const last = groups.at(-1)
    const key = keyOf(spoils, guards)
    if (last && key !== '' && keyOf(last.spoils, guards) === key) last.blocks.push(block)
    else groups.push({ blocks: [block], spoils, at })
  }
  return groups
}
