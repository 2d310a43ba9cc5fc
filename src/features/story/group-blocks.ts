import type { BlockView } from '#src/model/payload.schema.ts'
import { type Spoils, shutBy } from '#src/model/spoilers.ts'

export interface BlockGroup {
  blocks: BlockView[]
  spoils: readonly Spoils[]
}

/** What is kept shut of it, as one word to compare by; empty for what stands open. */
const keyOf = (spoils: readonly Spoils[]): string =>
  [...new Set(spoils.filter((each) => shutBy([each])).map(({ film, level }) => `${film} ${level}`))]
    .sort()
    .join()

/** The blocks one by one, but for neighbours that give away the same: they are shut together. */
export function groupBlocks(
  blocks: readonly BlockView[],
  spoilsOf: (block: BlockView) => readonly Spoils[],
): BlockGroup[] {
  const groups: BlockGroup[] = []
  for (const block of blocks) {
    const spoils = spoilsOf(block)
    const last = groups.at(-1)
    const key = keyOf(spoils)
    if (last && key !== '' && keyOf(last.spoils) === key) last.blocks.push(block)
    else groups.push({ blocks: [block], spoils })
  }
  return groups
}
