import { listWords } from './list-words.ts'
import type { Cards } from './payload.schema.ts'
import { type Guards, shutBy, type SpoilerLevel, type Spoils } from './spoilers.ts'

const WORDS = {
  premise: 'the premise of',
  aftermath: 'what came after',
  ending: 'the ending of',
  plot: 'the plot of',
} as const satisfies Record<SpoilerLevel, string>

/** What is kept shut of all that a text gives away, in words: `the ending of Extraction`. Empty when it may stand open. */
export function spoilerWords(spoils: readonly Spoils[] | undefined, cards: Cards, guards: Guards): string {
  const shut = (spoils ?? []).filter((each) => shutBy([each], guards))
  const words = shut.map(({ film, level }) => `${WORDS[level]} ${cards[film]?.name ?? 'a film'}`)
  return listWords([...new Set(words)])
}

/** The titles that such words hold. */
export const titlesShut = (spoils: readonly Spoils[] | undefined, cards: Cards): string[] =>
  (spoils ?? []).flatMap(({ film }) => cards[film]?.name ?? [])

/** What stands for the title of something that is kept shut; undefined for what may stand open. */
export function shutTitle(
  what: string,
  spoils: readonly Spoils[] | undefined,
  cards: Cards,
  guards: Guards,
): string | undefined {
  const words = spoilerWords(spoils, cards, guards)
  return words === '' ? undefined : `A ${what} that gives away ${words}`
}
