import { createContext, type ReactNode, useContext, useDeferredValue } from 'react'

/** Whether pages are drawn whole at once; not where a link has led to the top of one. */
export const WholeContext = createContext(true)

interface Props {
  children: ReactNode
  /** The media query of the windows in which it stands within the first screen. */
  unless?: string
}

/**
 * What stands below the first screen. Of a page that a link has led to it is drawn a moment after the rest, which a
 * phone shows the sooner; of any other page at once, for its places must stand where they stood.
 */
export function Later({ children, unless }: Props) {
  const isWhole = useContext(WholeContext)
  const isNow = isWhole || (unless !== undefined && matchMedia(unless).matches)
  return useDeferredValue(true, isNow) && children
}
