import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Location, useLocation } from 'react-router'
import type * as Late from './kept-details.ts'

let late: typeof Late | undefined

/** From then on the window is the reader's. */
const TAKES_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Keeps what the reader opens on a page open for the way back, and for a reload: with the entry of the history. Rendered
 * before ScrollRestoration, whose places hold with the same things open. What does it comes when first wanted.
 */
export function KeptDetails({ placeOf }: { placeOf: (location: Location) => string }) {
  const location = useLocation()
  const before = useRef(location)
  useLayoutEffect(() => {
    late?.openKept(location.key)
    // Another choice on the page has an entry of its own, or has written over the one that held what is open.
    const { key, pathname } = before.current
    if (pathname === location.pathname && key !== location.key) late?.keepDetails(location.key)
    before.current = location
  }, [location])
  useEffect(() => {
    const own = new AbortController()
    const { signal } = own
    const load = async () => (late ??= await import('./kept-details.ts'))
    const keep = () => load().then(({ keepDetails }) => keepDetails(location.key), lost)
    if (!late && history.state?.opened) {
      const taken = new AbortController()
      for (const sign of TAKES_OVER)
        addEventListener(sign, () => taken.abort(), { once: true, passive: true, signal })
      const isOver = AbortSignal.any([signal, taken.signal])
      load().then(({ returnTo }) => returnTo(location.key, placeOf(location), isOver), lost)
    }
    document.addEventListener('toggle', keep, { capture: true, signal })
    return () => own.abort()
  }, [location, placeOf])
  return null
}

/** Then nothing is kept. */
const lost = () => {}
