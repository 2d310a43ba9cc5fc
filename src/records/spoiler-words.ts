import { listWords } from '#src/model/list-words.ts'
import { type Spoils, shutBy } from '#src/model/spoilers.ts'
import type { Cards } from '#src/model/payload.schema.ts'

/** What is kept shut of all that a text gives away, in words: `the ending of Extraction`. Empty when it may stand open. */
export function spoilerWords(spoils: readonly Spoils[] | undefined, cards: Cards): string {
  const shut = (spoils ?? []).filter((each) => shutBy([each]))
  const words = shut.map(({ film, level }) => `the ${level} of ${cards[film]?.name ?? 'a film'}`)
  return listWords([...new Set(words)])
}
