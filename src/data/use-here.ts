import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * Notes on which page the reader is when something is asked for that is still to come; what it returns tells whether they
 * are there yet. What comes after they have gone on is not for them.
 */
export function useHere(): () => () => boolean {
  const { pathname } = useLocation()
  const here = useRef(pathname)
  useEffect(() => {
    here.current = pathname
  }, [pathname])
  return () => {
    const asked = here.current
    return () => here.current === asked
  }
}
