/** What a transition carries from one page to the next. */
type Parts = readonly [portrait: Element | null, headline: Element | null]

const NAME = 'view-transition-name'
const NAMES = ['portrait', 'headline'] as const

/** The portrait in a link; of a link that is a heading that too, and the portrait that stands beside it. */
export function partsOfLink(link: Element | undefined): Parts {
  const heading = link?.closest('h1, h2, h3') ?? null
  const around = heading?.closest('li, article') ?? link
  return [around?.querySelector('[data-shape]') ?? null, heading]
}

/** The portrait and the headline of the page shown. */
export const partsOfPage = (): Parts => [
  document.querySelector('main header [data-shape]'),
  document.querySelector('main h1'),
]

/** The first link of the page shown that leads to the address and has a portrait. */
export const linkTo = (pathname: string): Element | undefined =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a')].find(
    (link) => link.pathname === pathname && partsOfLink(link)[0],
  )

const isInView = (part: Element): boolean => {
  const { top, bottom } = part.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/**
 * Whether the page may move to what the link opens: there is something to carry, and neither the
 * system nor the reader asks for less motion. Not on phones: the browser's pictures cost a slow one a sixth of a second.
 */
export const mayMove = (link: Element): boolean =>
  document.documentElement.dataset['motion'] !== 'reduced' &&
  matchMedia('(hover: hover) and (prefers-reduced-motion: no-preference)').matches &&
  partsOfLink(link).some((part) => part && isInView(part))

const styleOf = (part: Element | null): CSSStyleDeclaration | undefined =>
  part instanceof HTMLElement || part instanceof SVGElement ? part.style : undefined

let named: readonly (Element | null)[] = []

/** Gives their names to those of the parts that are in view and takes them from all others: none is there twice. */
export function nameParts(parts: readonly (Element | null)[]): void {
  for (const part of named) styleOf(part)?.removeProperty(NAME)
  named = parts.map((part) => (part && isInView(part) ? part : null))
  for (const [at, part] of named.entries()) styleOf(part)?.setProperty(NAME, NAMES[at] ?? '')
}

/** The same on the page that comes, for what the page before it has given. */
export const passNames = (parts: Parts): void => nameParts(parts.map((part, at) => (named[at] ? part : null)))
