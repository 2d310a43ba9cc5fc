import { useEffect, useLayoutEffect } from 'react'
import { type Location, NavigationType, useLocation, useNavigationType } from 'react-router'
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
  const isReplaced = useNavigationType() === NavigationType.Replace
  useLayoutEffect(() => {
    late?.openKept(location.key)
    // Another choice on the page has written over the entry, and what it held.
    if (isReplaced) late?.keepDetails(location.key)
  }, [location, isReplaced])
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
