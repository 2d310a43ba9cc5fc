import { useSyncExternalStore } from 'react'
import type { PayloadFault } from './payload-error.ts'

/** A navigation that waits because its payload could not be had; the page being read stays. */
export interface HeldNavigation {
  /** The address asked for, with the site's base. */
  href: string
  fault: PayloadFault
  retry: () => void
}

let held: HeldNavigation | undefined
const listeners = new Set<() => void>()

function set(next: HeldNavigation | undefined) {
  held = next
  for (const listener of listeners) listener()
}

/**
 * Holds a navigation until the reader asks for another try. Rejects with the signal's reason when the reader goes
 * elsewhere or gives up, which ends the wait for good.
 */
export function holdNavigation(href: string, fault: PayloadFault, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const mine: HeldNavigation = { href, fault, retry: () => end(resolve) }
    const abort = () => end(() => reject(signal.reason))
    function end(settle: () => void) {
      signal.removeEventListener('abort', abort)
      if (held === mine) set(undefined)
      settle()
    }
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort)
    set(mine)
  })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The navigation that waits for the reader's word, if one does. */
export const useHeldNavigation = (): HeldNavigation | undefined =>
  useSyncExternalStore(
    subscribe,
    () => held,
    () => undefined,
  )
