import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Location, useLocation } from 'react-router'
import { whenIdle } from '#src/data/when-idle.ts'

/**
 * Lets the browser leave what stands far down until it has time, a few parts after another: a long page laid out at once
 * holds a phone up for a quarter of a second, and again when its fonts arrive. The rule is in base.css. A page that
 * is come back to, or entered at a place within it, is laid out whole, for its places must stand where they stood;
 * `isWhole` tells so of pages after the first. Rendered before ScrollRestoration, which measures.
 */
export function LazyLayout({ isWhole }: { isWhole: boolean }) {
  const location = useLocation()
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    setLazy(isFirst.current ? isFreshVisit(location) : !isWhole)
    isFirst.current = false
  }, [location, isWhole])
  useEffect(layOutInIdleTime, [location])
  return null
}

/** Whether the browser opened this page anew, at its top; on a reload or a return it has a place to go back to. */
function isFreshVisit({ hash }: Location): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return hash === '' && (!entry || !('type' in entry) || entry.type === 'navigate')
}

function setLazy(isLazy: boolean): void {
  if (isLazy) document.documentElement.dataset['layout'] = 'lazy'
  else delete document.documentElement.dataset['layout']
}

/** What base.css lets wait: the entries of long lists and the paragraphs of a story, which mark themselves. */
const WAITING = '[data-lazy]:not([data-laid])'
/** How many are laid out in one idle moment: enough to be done soon, few enough for a phone to answer a tap between. */
const AT_ONCE = 4

/**
 * Lays out a few parts after another, once the fonts are there, what is drawn meanwhile too. Returns a function that
 * stops it.
 */
function layOutInIdleTime(): () => void {
  let isStopped = false
  const next = () => {
    if (isStopped) return
    const waiting = document.querySelectorAll<HTMLElement>(WAITING)
    if (waiting.length === 0) return setLazy(false)
    for (const part of [...waiting].slice(0, AT_ONCE)) part.dataset['laid'] = ''
    // Asked for, the layout is done here, and the frame is left with the painting: two short tasks for a long one.
    void document.documentElement.offsetHeight
    whenIdle(next)
  }
  void document.fonts?.ready.then(() => whenIdle(next))
  return () => {
    isStopped = true
  }
}
