import type { Cards } from '#src/model/payload.schema.ts'
import type { Spoils } from '#src/model/spoilers.ts'
import { spoilerWords } from '#src/records/spoiler-words.ts'

/** What stands for a claim that gives away what is kept shut; undefined for a claim that may stand open. */
export function shutTitle(spoils: readonly Spoils[] | undefined, cards: Cards): string | undefined {
  const words = spoilerWords(spoils, cards)
  return words === '' ? undefined : `A claim that gives away ${words}`
}
