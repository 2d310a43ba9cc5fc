import { useEffect, useEffectEvent } from 'react'
import { readWays } from './ways.ts'

const FIELDS = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]'

/**
 * Acts on a key press that asks for it: not while the reader types, composes or has a sheet open, and not once shortcuts
 * are switched off, which WCAG 2.1.4 asks of those of a single key.
 */
export function useShortcut(isAsked: (event: KeyboardEvent) => boolean, act: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, defaultPrevented, isComposing, altKey } = event
    if (defaultPrevented || isComposing || altKey || !isAsked(event)) return
    if (target instanceof Element && target.closest(FIELDS)) return
    if (document.querySelector('dialog[open]') || readWays().shortcuts) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
