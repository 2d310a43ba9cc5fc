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
  /** Read when first asked for, and the text it was made of. */
  let current: Held<T> | undefined
  let kept: string | null | undefined

  const tell = () => listeners.forEach((listener) => listener())
  const take = (text: string | null): Held<T> => {
    kept = text
    // The very same where nothing is set: the page of the build is then not rendered a second time.
    return (current = text === null ? atFirst : { value: parse(text), isKept: true })
  }
  /** The text that the device keeps, null where there is none, undefined where it will not say. */
  const textNow = (): string | null | undefined => {
    try {
      return localStorage.getItem(key)
    } catch {
      return undefined
    }
  }
  /** What is kept by now, the very same unless it changed; what the device did not keep holds on. */
  const read = (): Held<T> => {
    if (current?.isKept === false) return current
    const text = textNow()
    if (text === undefined) return (current = { value: atFirst.value, isKept: false })
    return current && text === kept ? current : take(text)
  }
  /** Another tab has changed it; without a key it has cleared everything. */
  const hear = (event: StorageEvent) => {
    if (event.storageArea !== localStorage || (event.key !== null && event.key !== key)) return
    take(event.key === null ? null : event.newValue)
    tell()
  }
  /** A page that the browser had laid by has heard of nothing meanwhile. */
  const wake = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    read()
    tell()
  }
  const subscribe = (listener: () => void) => {
    if (listeners.size === 0) {
      addEventListener('storage', hear)
      addEventListener('pageshow', wake)
      read()
    }
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      removeEventListener('storage', hear)
      removeEventListener('pageshow', wake)
    }
  }
  const now = (): Held<T> => current ?? read()

  return {
    /** What is set, in whichever tab. */
    latest: (): T => read().value,
    /** Sets it in every open tab; false when the device could not keep it. `stored` is what the device keeps of it. */
    set: (value: T, stored: object = value): boolean => {
      const isKept = keep(key, stored)
      current = { value, isKept }
      kept = textNow()
      tell()
      return isKept
    },
    /** Calls back when it is set, in whichever tab; returns a function that stops it. */
    subscribe,
    /** What is set; while the page of the build is taken over, nothing. */
    useHeld: (): Held<T> => useSyncExternalStore(subscribe, now, () => atFirst),
  }
}
