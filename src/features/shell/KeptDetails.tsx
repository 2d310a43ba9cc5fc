import { useEffect, useLayoutEffect } from 'react'
import { type Location, useLocation } from 'react-router'
import type * as Late from './kept-details.ts'

let late: typeof Late | undefined

/**
 * Keeps what the reader opens on a page open for the way back, and for a reload: with the entry of the history. Rendered
 * before ScrollRestoration, whose places hold with the same things open. What does it comes when first wanted.
 */
export function KeptDetails({ placeOf }: { placeOf: (location: Location) => string }) {
  const location = useLocation()
  useLayoutEffect(() => late?.openKept(location.key), [location])
  useEffect(() => {
    const load = async () => (late ??= await import('./kept-details.ts'))
    const keep = () => load().then(({ keepDetails }) => keepDetails(location.key), lost)
    if (!late && history.state?.opened)
      load().then(({ returnTo }) => returnTo(location.key, placeOf(location)), lost)
    document.addEventListener('toggle', keep, true)
    return () => document.removeEventListener('toggle', keep, true)
  }, [location, placeOf])
  return null
}

/** Then nothing is kept. */
const lost = () => {}
