import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * Notes where the reader is when something is asked for that is still to come; what it returns tells whether they are there
 * yet. What comes after they have gone on is not for them.
 */
export function useHere(): () => () => boolean {
  const { key } = useLocation()
  const here = useRef(key)
  useEffect(() => {
    here.current = key
  }, [key])
  return () => {
    const asked = here.current
    return () => here.current === asked
  }
}
