import { useEffect, useRef } from 'react'
import { type Location, useLocation } from 'react-router'
import { dayIn } from '#src/model/as-of-address.ts'
import { takeFocus } from '#src/ui/take-focus.ts'
import { openAround } from './open-around.ts'

/** Marks the element that the address points at; the `:target` of CSS does not follow the router's navigations. */
const MARK = 'data-target'

/**
 * After a navigation moves the focus to what the address points at, or else to the page's heading, which a screen
 * reader then reads out once. What the address points at is opened if it is shut. The first page keeps the browser's own focus.
 * On the way to another day and back the heading takes the focus that was lost with the link or the bar.
 */
export function usePageFocus(): void {
  const location = useLocation()
  const last = useRef<Location>(undefined)
  useEffect(() => {
    const before = last.current
    last.current = location
    const target = findTarget(location.hash)
    document.querySelector(`[${MARK}]`)?.removeAttribute(MARK)
    target?.setAttribute(MARK, '')
    // Scrolling came before this, to where the closed target was not.
    if (target && openAround(target)) target.scrollIntoView()
    if (!before || before.key === location.key) return
    const isLost = document.activeElement === document.body && dayIn(before.search) !== dayIn(location.search)
    const moved = isLost || before.pathname !== location.pathname
    if (!moved && before.hash === location.hash) return
    const next = target ?? (moved ? document.querySelector<HTMLElement>('h1') : null)
    if (next) takeFocus(next)
  }, [location])
}

/** The element that a hash names; a hash that is no valid encoding names none. */
function findTarget(hash: string): HTMLElement | null {
  if (hash.length < 2) return null
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}
