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

/** How much of a film the reader keeps shut. */
export const GUARD_LEVELS = ['off', 'endings', 'everything'] as const
export type GuardLevel = (typeof GUARD_LEVELS)[number]

/** What holds for a film until the reader says otherwise. */
export const DEFAULT_LEVEL: GuardLevel = 'endings'

/** The reader's setting for each film; one that is not named has the default. */
export type Guards = Readonly<Partial<Record<Ref<'film'>, GuardLevel>>>

/** The setting of a reader who has set nothing, which the built pages have too. */
export const DEFAULT_GUARDS: Guards = {}

const SHUT: Readonly<Record<GuardLevel, readonly SpoilerLevel[]>> = {
  off: [],
  endings: ['ending', 'plot'],
  everything: ['ending', 'plot', 'aftermath'],
}

/** The guard on one film. */
export const guardOf = (guards: Guards, film: Ref<'film'>): GuardLevel => guards[film] ?? DEFAULT_LEVEL

/** The first of what a statement gives away that is kept shut; undefined when it may stand open. */
export const shutBy = (spoils: readonly Spoils[] | undefined, guards: Guards): Spoils | undefined =>
  spoils?.find(({ film, level }) => SHUT[guardOf(guards, film)].includes(level))

/** One guard on all the films; on `everything` it is for what is read where no reader's setting is known. */
export const allAt = (films: readonly { ref: Ref<'film'> }[], level: GuardLevel): Guards =>
  Object.fromEntries(films.map(({ ref }) => [ref, level]))

/** The guards inside what the reader has opened: the same is not shut there again, nor what is less. */
export const guardsWithin = (guards: Guards, opened: readonly Spoils[]): Guards => {
  const within: Partial<Record<Ref<'film'>, GuardLevel>> = { ...guards }
  for (const { film, level } of opened) {
    if (!shutBy([{ film, level }], guards)) continue
    within[film] = level === 'aftermath' && within[film] !== 'off' ? 'endings' : 'off'
  }
  return within
}

/** What some guard could shut, each once, for a payload to carry; nothing when none could. */
export function guardable(spoils: readonly Spoils[] | undefined): { spoils?: Spoils[] } {
  const found = (spoils ?? []).filter(({ level }) => SHUT.everything.includes(level))
  const once = new Map(found.map((each) => [`${each.film} ${each.level}`, each]))
  return once.size === 0 ? {} : { spoils: [...once.values()] }
}
