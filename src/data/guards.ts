import type { Ref } from '#src/model/kinds.ts'
import { isRef } from '#src/model/refs.ts'
import {
  DEFAULT_GUARDS,
  DEFAULT_LEVEL,
  GUARD_LEVELS,
  type GuardLevel,
  type Guards,
} from '#src/model/spoilers.ts'
import { keptSetting } from './kept-setting.ts'

/** Kept on the device as `{"films/extraction":"everything"}`; absent while all are the default. */
const guards = keptSetting<Guards>('loose-ends.guards', parse)

/** The guards that a stored text holds; what is no film or no level is passed over. */
function parse(text: string | null): Guards {
  try {
    const entries = Object.entries(JSON.parse(text ?? '{}') ?? {}).flatMap(([film, level]) => {
      const known = GUARD_LEVELS.find((each) => each === level)
      return known && known !== DEFAULT_LEVEL && isRef(film, 'film') ? [[film, known] as const] : []
    })
    return entries.length === 0 ? DEFAULT_GUARDS : Object.fromEntries(entries)
  } catch {
    return DEFAULT_GUARDS
  }
}

/** Sets the guard on one film, in every open tab; false when the device could not keep it, and it holds in this one alone. */
export function setGuard(film: Ref<'film'>, level: GuardLevel): boolean {
  const { [film]: _before, ...others } = guards.latest()
  return guards.set(level === DEFAULT_LEVEL ? others : { ...others, [film]: level })
}

/** The reader's guards; while the page of the build is taken over, the default that it was built with. */
export const useGuards = (): Guards => guards.useHeld().value
