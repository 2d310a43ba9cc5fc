import { useSyncExternalStore } from 'react'
import { keep } from './keep.ts'

/** What the reader has set, and whether the device keeps it; otherwise it holds in this tab until a page is loaded anew. */
interface Held<T> {
  value: T
  isKept: boolean
}

/**
 * Something that the reader sets and the device keeps under the key, the same in every open tab. `parse` makes of the
 * text that is kept what it says, and of nothing or of a damaged text what holds when nothing is set.
 */
export function keptSetting<T extends object>(key: string, parse: (text: string | null) => T) {
  const listeners = new Set<() => void>()
  const atFirst: Held<T> = { value: parse(null), isKept: true }
  /** Read when first asked for. */
  let current: Held<T> | undefined

  const read = (): Held<T> => {
    try {
      const text = localStorage.getItem(key)
      // The very same where nothing is set: the page of the build is then not rendered a second time.
      return text === null ? atFirst : { value: parse(text), isKept: true }
    } catch {
      return { value: atFirst.value, isKept: false }
    }
  }
  const change = (held: Held<T>) => {
    current = held
    for (const listener of listeners) listener()
  }
  /** Another tab has changed it; without a key it has cleared everything. */
  const hear = (event: StorageEvent) => {
    if (event.storageArea !== localStorage || (event.key !== null && event.key !== key)) return
    change({ value: parse(event.key === null ? null : event.newValue), isKept: true })
  }
  const subscribe = (listener: () => void) => {
    if (listeners.size === 0) addEventListener('storage', hear)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) removeEventListener('storage', hear)
    }
  }
  const now = (): Held<T> => (current ??= read())

  return {
    /** What is set, heard of from other tabs or read anew where nothing here has listened to them. */
    latest: (): T => {
      if (listeners.size === 0 && current?.isKept) current = undefined
      return now().value
    },
    /** Sets it in every open tab; false when the device could not keep it. `stored` is what the device keeps of it. */
    set: (value: T, stored: object = value): boolean => {
      const isKept = keep(key, stored)
      change({ value, isKept })
      return isKept
    },
    /** What is set; while the page of the build is taken over, nothing. */
    useHeld: (): Held<T> => useSyncExternalStore(subscribe, now, () => atFirst),
  }
}
