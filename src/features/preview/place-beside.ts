import { clearStyles } from './clear-styles.ts'

/** How far the card keeps from its link and from the edges of the window, in pixels; HoverCard.module.css says the same. */
const GAP = 8

/**
 * Places the card over or under its link, on the side that has more room, and keeps it there: by the anchors of CSS
 * where the browser has them, by measuring where not. Returns a function that takes all of it back.
 */
export function placeBeside(card: HTMLElement, link: HTMLElement): () => void {
  if (CSS.supports('position-area', 'block-end')) {
    link.style.setProperty('anchor-name', '--preview')
    card.dataset['anchored'] = ''
    return () => clearStyles(link, ['anchor-name'])
  }
  const stop = new AbortController()
  const place = () => measure(card, link)
  for (const type of ['scroll', 'resize'])
    addEventListener(type, place, { passive: true, capture: true, signal: stop.signal })
  // It grows when the rest of what it shows arrives.
  const growth = new ResizeObserver(place)
  growth.observe(card)
  place()
  return () => {
    stop.abort()
    growth.disconnect()
  }
}

function measure(card: HTMLElement, link: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement
  const { top, bottom, left, width } = link.getBoundingClientRect()
  const isUnder = clientHeight - bottom >= top
  const room = (isUnder ? clientHeight - bottom : top) - 2 * GAP
  card.style.setProperty('max-block-size', `${room}px`)
  const rightmost = clientWidth - card.offsetWidth - GAP
  const x = Math.max(GAP, Math.min(left + (width - card.offsetWidth) / 2, rightmost))
  card.style.setProperty('left', `${x}px`)
  card.style.setProperty('top', `${isUnder ? bottom + GAP : top - GAP - card.offsetHeight}px`)
}
