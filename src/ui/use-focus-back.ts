import { type FocusEvent, type RefCallback, useCallback, useRef } from 'react'

interface FocusBack {
  onFocus: (event: FocusEvent) => void
  ref: RefCallback<HTMLElement>
}

/** For what comes and goes without being asked for: a focus that went into it goes back where it came from when it goes. */
export function useFocusBack(): FocusBack {
  const from = useRef<HTMLElement>(undefined)
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      from.current = relatedTarget
  }
  const ref = useCallback((element: HTMLElement | null) => {
    return () => {
      if (element?.contains(document.activeElement)) from.current?.focus({ preventScroll: true })
    }
  }, [])
  return { onFocus, ref }
}
