import { roomFor, stack } from './stack.ts'

/** Between one thing in the margin and the next, and the least width of a margin that holds a note, in pixels. */
const GAP = 24
const LEAST = 232

/** From the thread under words to the foot of their box, see styles/lines.css. */
const THREAD = 7

const notes = new Set<HTMLElement>()
let observer: ResizeObserver | undefined

/** Gives the notes their places, and keeps them there as the page changes its size; returns what takes them out. */
export function placeNotes(added: readonly Element[]): () => void {
  if (added.length === 0) return () => {}
  observer ??= new ResizeObserver(place)
  const mine = added.filter((each) => each instanceof HTMLElement)
  for (const note of mine) {
    notes.add(note)
    observer.observe(note)
    const page = pageOf(note)
    if (page) for (const part of [page.text, page.company]) observer.observe(part)
  }
  place()
  return () => {
    for (const note of mine) {
      notes.delete(note)
      observer?.unobserve(note)
    }
    place()
  }
}

/** The text that a note belongs to, the margin beside it, and what stands in that already. */
function pageOf(note: HTMLElement) {
  const text = note.closest<HTMLElement>('.prose')
  const margin = text?.closest('article')?.nextElementSibling
  const company = margin?.firstElementChild
  return text && margin instanceof HTMLElement && company ? { text, margin, company } : undefined
}

function place(): void {
  const page = [...notes].map(pageOf).find(Boolean) ?? last
  last = page
  if (!page) return
  const { text, margin, company } = page
  const [inner, outer] = [text.getBoundingClientRect(), margin.getBoundingClientRect()]
  const isWide = outer.left >= inner.right && outer.width >= LEAST
  const placed = [...notes].filter((note) => {
    const isBeside = isWide && pageOf(note) !== undefined
    note.toggleAttribute('data-beside', isBeside)
    set(note, { '--from': `${outer.left - inner.left}px`, '--wide': `${outer.width}px` })
    return isBeside && !note.closest('details:not([open])')
  })
  const beside = placed
    .map((note) => ({ note, at: lineOf(note) - inner.top, height: note.offsetHeight }))
    .toSorted((a, b) => a.at - b.at)
  const spans = stack(beside, GAP)
  for (const [index, { note, at }] of beside.entries()) {
    const top = spans[index]?.top ?? at
    set(note, { '--top': `${top}px`, '--drop': `${top - at}px`, '--gap': `${outer.left - inner.right}px` })
  }
  const { top, bottom } = roomFor(company.clientHeight, spans, GAP)
  const reach = Math.max(inner.height, spans.at(-1)?.bottom ?? 0, top + company.clientHeight)
  margin.toggleAttribute('data-noted', spans.length > 0)
  set(margin, {
    '--above': `${top}px`,
    '--below': `${bottom === undefined ? 0 : reach - bottom}px`,
    '--reach': `${reach}px`,
  })
}

let last: ReturnType<typeof pageOf>

/** Where the thread runs under the first line of the words that a note is about, from the top of the window. */
function lineOf(note: HTMLElement): number {
  const control = document.querySelector(`[aria-controls="${note.id}"]`)
  const words = control?.parentElement?.previousElementSibling ?? control
  return (words?.getClientRects()[0]?.bottom ?? 0) - THREAD
}

function set({ style }: HTMLElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) style.setProperty(name, value)
}
