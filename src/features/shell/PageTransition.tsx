import { useEffect, useLayoutEffect, useRef } from 'react'
import { useHref, useLocation, useNavigation, useRevalidator, useViewTransitionState } from 'react-router'
import { entryKey } from '#src/data/entry-key.ts'
import { following } from './following.ts'
import { linkTo, mayMove, nameParts, partsOfLink, partsOfPage, passNames } from './page-transition.ts'

/**
 * Carries portrait and headline from a followed link to the page it opens, and from a page back to the link that leads
 * to it. The router starts the transition once the page is there to be shown; this names what is carried just before,
 * again on the new page, and takes the names away after. Rendered after ScrollRestoration: only what is in view moves.
 */
export function PageTransition() {
  const { key, pathname } = useLocation()
  const address = useHref(pathname)
  const isMoving = useViewTransitionState('/*')
  const before = useRef(address)
  useEffect(() => {
    following.mayMove = mayMove
  }, [])
  useLayoutEffect(() => {
    const { link } = following
    // A link of a page that is gone, or to the page shown, was followed earlier: the reader goes back.
    if (!isMoving) nameParts([])
    else if (before.current !== address)
      passNames(link?.pathname === address ? partsOfPage() : partsOfLink(linkTo(before.current)))
    else nameParts(link?.isConnected && link.pathname !== address ? partsOfLink(link) : partsOfPage())
    before.current = address
  }, [isMoving, address])
  useHandover(!isMoving, key)
  return null
}

/** How long the page of an address may take to be drawn once it is there, in milliseconds. */
const OVERDUE = 300

/**
 * Has the router hand its state over again where a page stands that the reader has gone on from: a page that was still to
 * move when another came without moving is shown last, under the other's address.
 */
function useHandover(isStill: boolean, key: string): void {
  const { revalidate } = useRevalidator()
  const { state } = useNavigation()
  const isDone = isStill && state === 'idle'
  useEffect(() => {
    if (!isDone || entryKey() === key) return
    // What is still being drawn comes within it.
    const timer = setTimeout(() => void revalidate(), OVERDUE)
    return () => clearTimeout(timer)
  }, [isDone, key, revalidate])
}
