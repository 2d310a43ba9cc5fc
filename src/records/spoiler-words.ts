import { type Spoils, shutBy } from '#src/model/spoilers.ts'
import type { Cards } from '#src/model/payload.schema.ts'

const list = new Intl.ListFormat('en-GB')

/** What is kept shut of all that a text gives away, in words: `the ending of Extraction`. Empty when it may stand open. */
export function spoilerWords(spoils: readonly Spoils[] | undefined, cards: Cards): string {
  const shut = (spoils ?? []).filter((each) => shutBy([each]))
  return list.format(
    new Set(shut.map(({ film, level }) => `the ${level} of ${cards[film]?.name ?? 'a film'}`)),
  )
}
