import { useEffect, useLayoutEffect, useRef } from 'react'
import { useHref, useLocation, useViewTransitionState } from 'react-router'
import { following } from './following.ts'
import { linkTo, mayMove, nameParts, partsOfLink, partsOfPage, passNames } from './page-transition.ts'

/**
 * Carries portrait and headline from a followed link to the page it opens, and from a page back to the link that leads
 * to it. The router starts the transition once the page is there to be shown; this names what is carried just before,
 * again on the new page, and takes the names away after. Rendered after ScrollRestoration: only what is in view moves.
 */
export function PageTransition() {
  const address = useHref(useLocation().pathname)
  const isMoving = useViewTransitionState('/*')
  const before = useRef(address)
  useEffect(() => {
    following.mayMove = mayMove
    const forget = () => (following.link = undefined)
    addEventListener('popstate', forget)
    return () => removeEventListener('popstate', forget)
  }, [])
  useLayoutEffect(() => {
    const { link } = following
    if (!isMoving) nameParts([])
    else if (before.current === address) nameParts(link ? partsOfLink(link) : partsOfPage())
    else passNames(link ? partsOfPage() : partsOfLink(linkTo(before.current)))
    before.current = address
  }, [isMoving, address])
  return null
}
