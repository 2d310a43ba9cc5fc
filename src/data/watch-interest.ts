import { hubLink } from './page-link.ts'

/** How long a pointer or the focus rests on a link before that counts as interest, in milliseconds. */
export const REST = 100

/** Of a reader in one link: from the rest on it until the pointer, the focus or the finger leaves it. */
export interface Interest {
  link: HTMLAnchorElement
  by: 'pointer' | 'focus' | 'touch'
  /** When the reader came to the link, in milliseconds as `performance.now()` counts them. */
  since: number
  ended: AbortSignal
}

type Way = Interest['by']

/** How far a finger may stray and still press a link, in pixels. */
const STRAY = 10

/**
 * Tells of the reader's interest in links to the hub's pages: pointer or focus that rests on one, and at once a finger
 * that touches one. Passing over links tells nothing and leaves nothing behind. Returns a function that stops it.
 */
export function watchInterest(tell: (interest: Interest) => void): () => void {
  const stop = new AbortController()
  const at: Partial<Record<Way, { link: HTMLAnchorElement; end: AbortController }>> = {}

  /** The reader is at this element now, and no longer where that way led before. */
  const come = (by: Way, target: EventTarget | null) => {
    const link = hubLink(target)
    if (link && link === at[by]?.link) return
    leave(by)
    if (!link) return
    const end = new AbortController()
    const { signal } = end
    at[by] = { link, end }
    const rest = () => {
      const since = performance.now()
      if (by === 'touch') return tell({ link, by, since, ended: signal })
      const timer = setTimeout(() => tell({ link, by, since, ended: signal }), REST)
      signal.addEventListener('abort', () => clearTimeout(timer))
    }
    // A link that scrolling has brought under a still pointer is no sign: only a move within it is.
    if (by === 'pointer') link.addEventListener('pointermove', rest, { once: true, signal })
    else rest()
  }
  const leave = (by: Way) => {
    at[by]?.end.abort()
    delete at[by]
  }
  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, listener, { passive: true, signal: stop.signal })

  on('pointerover', ({ target, pointerType }) => pointerType !== 'touch' && come('pointer', target))
  // Out of the window there is nothing to be over.
  on('pointerout', ({ relatedTarget }) => relatedTarget ?? leave('pointer'))
  on('focusin', ({ target }) => come('focus', target))
  on('focusout', () => leave('focus'))
  on('touchstart', ({ target, touches: [finger, another] }) => {
    leave('touch')
    if (another) return
    come('touch', target)
    const { clientX: x = 0, clientY: y = 0 } = finger ?? {}
    const stray = ({ touches: [now] }: TouchEvent) =>
      now && Math.hypot(now.clientX - x, now.clientY - y) > STRAY && leave('touch')
    if (at.touch)
      document.addEventListener('touchmove', stray, { passive: true, signal: at.touch.end.signal })
  })
  on('touchend', () => leave('touch'))
  on('touchcancel', () => leave('touch'))
  // A press or Escape decides: what would have helped to decide is not wanted until the reader comes to the link anew.
  const decide = () => {
    at.pointer?.end.abort()
    at.focus?.end.abort()
  }
  on('pointerdown', () => at.pointer?.end.abort())
  on('click', decide)
  on('keydown', ({ key }) => key === 'Escape' && decide())
  return () => {
    stop.abort()
    leave('pointer')
    leave('focus')
    leave('touch')
  }
}
