import { clearStyles } from './clear-styles.ts'

/** What makes Safari show a menu of its own for a link that is pressed long, and what it marks meanwhile. */
const NATIVE = ['-webkit-touch-callout', '-webkit-user-select', 'user-select'] as const

/**
 * For as long as a finger is on the link keeps back the browser's own menu, for which the preview stands in, and calls
 * `show` where the browser takes the press for a long one.
 */
export function holdMenu(link: HTMLAnchorElement, ended: AbortSignal, show: () => void): void {
  for (const property of NATIVE) link.style.setProperty(property, 'none')
  const answer = (event: Event) => {
    event.preventDefault()
    show()
  }
  link.addEventListener('contextmenu', answer, { signal: ended })
  ended.addEventListener('abort', () => clearStyles(link, NATIVE))
}
