import type { Interest } from '#src/data/watch-interest.ts'

/** How long the pointer may be in neither, on its way from the link to the card, in milliseconds. */
const GRACE = 250

/**
 * Calls `close` when the reader is done with a card: pointer or focus has left the link and the pointer is not in the
 * card; on Escape, which moves nothing else; on a press anywhere but in the card; and when the link has scrolled away.
 * Returns a function that stops it.
 */
export function watchLeaving(
  { link, by, ended }: Interest,
  card: HTMLElement,
  close: () => void,
): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let grace: ReturnType<typeof setTimeout> | undefined
  const stay = () => {
    clearTimeout(grace)
    grace = undefined
  }
  /** Whether the pointer has come into the card; one over which the card has opened has not. */
  let isHeld = false
  const leave = () => {
    if (isHeld) return
    // The focus takes no way: the card must not stand over where it goes next, not even for a moment.
    if (by === 'focus') close()
    else grace ??= setTimeout(close, GRACE)
  }
  const isIn = (element: HTMLElement, target: EventTarget | null) =>
    target instanceof Node && element.contains(target)
  const press = ({ target }: Event) => !isIn(card, target) && close()

  if (ended.aborted) leave()
  ended.addEventListener('abort', leave, { signal })
  document.addEventListener(
    'pointerover',
    ({ target }) => {
      if (isIn(card, target)) return stay()
      isHeld = false
      if (isIn(link, target)) stay()
      else if (ended.aborted) leave()
    },
    { signal },
  )
  card.addEventListener(
    'pointermove',
    () => {
      isHeld = true
      stay()
    },
    { signal },
  )
  document.addEventListener(
    'pointerout',
    ({ relatedTarget }) => {
      if (relatedTarget) return
      isHeld = false
      if (ended.aborted) leave()
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      // What is open around the link stays open.
      event.stopPropagation()
      close()
    },
    { signal, capture: true },
  )
  document.addEventListener('pointerdown', press, { signal, capture: true })
  document.addEventListener('click', press, { signal, capture: true })
  const view =
    typeof IntersectionObserver === 'function'
      ? new IntersectionObserver(([entry]) => entry?.isIntersecting === false && close())
      : undefined
  view?.observe(link)
  return () => {
    stop.abort()
    stay()
    view?.disconnect()
  }
}
