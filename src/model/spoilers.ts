import type { Ref } from './kinds.ts'

/**
 * How much of a film a statement gives away. `premise`: what it is about. `ending` and `plot`: how it ends, what happens
 * in it. `aftermath`: what came later and lets one guess the ending, as a sequel with the same hero does.
 */
export const SPOILER_LEVELS = ['premise', 'aftermath', 'ending', 'plot'] as const
export type SpoilerLevel = (typeof SPOILER_LEVELS)[number]

export interface Spoils {
  film: Ref<'film'>
  level: SpoilerLevel
}

/** What is kept shut until the reader opens it. */
const SHUT: ReadonlySet<SpoilerLevel> = new Set(['ending', 'plot'])

/** The first of what a statement gives away that is kept shut; undefined when it may stand open. */
export const shutBy = (spoils: readonly Spoils[] | undefined): Spoils | undefined =>
  spoils?.find(({ level }) => SHUT.has(level))
