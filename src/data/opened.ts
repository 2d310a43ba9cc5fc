import { entryKey } from './entry-key.ts'

/** What stands open on a page, each by a name that the page can find again. */
interface Opened {
  notes?: readonly string[]
  details?: readonly string[]
}

/** No more is kept of one sort: an entry of the history has room for little. */
const MOST = 100

/** What we add to what the router keeps in an entry of the history. */
interface State {
  opened?: Opened
}

/** The state of the browser's entry; undefined while that is another than the page shown is of, as on the way there. */
const stateAt = (key: string): State | undefined => (entryKey() === key ? (history.state ?? {}) : undefined)

/**
 * What stood open when the reader last saw the page in this entry of the history, by the router's key of it. It is kept
 * in the entry itself: it outlives leaving and a reload, another visit knows nothing of it, and it goes with the tab.
 */
export const openedAt = (key: string): Opened => stateAt(key)?.opened ?? {}

/** Keeps what stands open of one sort with the entry. */
export function keepOpened(key: string, sort: keyof Opened, names: readonly string[]): void {
  const state = stateAt(key)
  if (!state || (names.length === 0 && !state.opened?.[sort])) return
  try {
    history.replaceState({ ...state, opened: { ...state.opened, [sort]: names.slice(-MOST) } }, '')
  } catch {
    // Safari allows a hundred changes in half a minute; one that is lost does no harm.
  }
}
