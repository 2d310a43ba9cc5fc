import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page is alive; false in the markup written at build and in the first render, which must agree with it. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
