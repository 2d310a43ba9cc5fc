import { keepOpened, openedAt } from '#src/data/opened.ts'

/** How much of what it holds tells one from another. */
const TELLING = 99

/** Everything that opens on the page, by its first words: were others shut there since, nothing wrong would open. */
function detailsByName(): Map<string, HTMLDetailsElement> {
  const found = new Map<string, HTMLDetailsElement>()
  for (const each of document.querySelectorAll<HTMLDetailsElement>('main details')) {
    const words = each.textContent.slice(0, TELLING)
    let name = words
    for (let count = 2; found.has(name); count += 1) name = `${words} ${count}`
    found.set(name, each)
  }
  return found
}

/** Keeps what stands open with the entry of the history. */
export const keepDetails = (key: string): void =>
  keepOpened(
    key,
    'details',
    [...detailsByName()].flatMap(([name, { open }]) => (open ? [name] : [])),
  )

/** Opens what stood open when the entry of the history was left. */
export const openKept = (key: string): void => openAll(openedAt(key).details ?? [])

function openAll(names: readonly string[]): void {
  const details = detailsByName()
  for (const name of names) details.get(name)?.setAttribute('open', '')
}

/** How long a page may take to grow to its former height, in milliseconds. */
const PATIENCE = 4000
/** Where the router keeps the places of the tab. */
const PLACES = 'react-router-scroll-positions'

/**
 * After a reload opens what stood open, and holds the window at its place while what is fetched late comes in, until the
 * signal says that it is over: the reader takes over, or has gone to another page.
 */
export function returnTo(key: string, place: string, isOver: AbortSignal): void {
  const names = openedAt(key).details ?? []
  const top = placeAt(place)
  const settle = () => {
    openAll(names)
    if (top !== undefined) scrollTo(0, top)
  }
  if (isOver.aborted) return openAll(names)
  settle()
  const page = document.querySelector('main')
  if (!page) return
  const growth = new ResizeObserver(settle)
  const end = () => growth.disconnect()
  growth.observe(page)
  setTimeout(end, PATIENCE)
  isOver.addEventListener('abort', end)
}

/** The height at which the window stood, in pixels; undefined where that was not kept. */
function placeAt(place: string): number | undefined {
  try {
    const places: Record<string, unknown> = JSON.parse(sessionStorage.getItem(PLACES) ?? '{}')
    return typeof places[place] === 'number' ? places[place] : undefined
  } catch {
    return undefined
  }
}
