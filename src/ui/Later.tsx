import { createContext, type ReactNode, useContext, useDeferredValue } from 'react'

/** Whether pages are drawn whole at once; not where a link has led to the top of one. */
export const WholeContext = createContext(true)

/**
 * What stands below the first screen. Of a page that a link has led to it is drawn a moment after the rest, which a
 * phone shows the sooner; of any other page at once, for its places must stand where they stood.
 */
export function Later({ children }: { children: ReactNode }) {
  const isWhole = useContext(WholeContext)
  return useDeferredValue(true, isWhole) && children
}
