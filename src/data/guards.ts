import { useSyncExternalStore } from 'react'
import type { Ref } from '#src/model/kinds.ts'
import { isRef } from '#src/model/refs.ts'
import {
  DEFAULT_GUARDS,
  DEFAULT_LEVEL,
  GUARD_LEVELS,
  type GuardLevel,
  type Guards,
} from '#src/model/spoilers.ts'
import { keep } from './keep.ts'

/** What the reader's device keeps them under, as `{"films/extraction":"everything"}`; absent while all are the default. */
export const GUARDS_KEY = 'loose-ends.guards'

const listeners = new Set<() => void>()
/** Read when first asked for. What could not be kept on the device lives here as long as the tab. */
let current: Guards | undefined

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

function read(): Guards {
  try {
    return parse(localStorage.getItem(GUARDS_KEY))
  } catch {
    return DEFAULT_GUARDS
  }
}

function change(guards: Guards): void {
  current = guards
  for (const listener of listeners) listener()
}

/** Another tab has set a guard; without a key it has cleared everything. */
function follow({ key, newValue, storageArea }: StorageEvent): void {
  if (storageArea !== localStorage || (key !== null && key !== GUARDS_KEY)) return
  change(parse(key === null ? null : newValue))
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', follow)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', follow)
  }
}

const now = (): Guards => (current ??= read())

/** Sets the guard on one film, in every open tab; false when the device could not keep it, and it holds in this one alone. */
export function setGuard(film: Ref<'film'>, level: GuardLevel): boolean {
  const { [film]: _before, ...others } = now()
  const guards: Guards = level === DEFAULT_LEVEL ? others : { ...others, [film]: level }
  const isKept = keep(GUARDS_KEY, guards)
  change(guards)
  return isKept
}

/** The reader's guards; while the page of the build is taken over, the default that it was built with. */
export const useGuards = (): Guards => useSyncExternalStore(subscribe, now, () => DEFAULT_GUARDS)
