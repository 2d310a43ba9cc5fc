import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * What holds once the page is alive; `before` in the markup written at build and in the first render, which must agree
 * with it. There is a second render only where the two differ.
 */
export const useOnceHydrated = <T extends string | boolean>(then: () => T, before: T): T =>
  useSyncExternalStore(never, then, () => before)

/** Whether the page is alive. */
export const useHydrated = (): boolean => useOnceHydrated<boolean>(() => true, false)
