import { useSyncExternalStore } from 'react'
import { type Follows, NOTHING } from '#src/model/following.ts'
import { readFollows } from '#src/model/read-follows.ts'
import { keep } from './keep.ts'

/** What the reader's device keeps it under; absent while nothing is followed. */
export const FOLLOWS_KEY = 'loose-ends.follows'

interface Held {
  follows: Follows
  /** Whether the device keeps it; otherwise it holds in this tab until a page is loaded anew. */
  isKept: boolean
}

const AT_FIRST: Held = { follows: NOTHING, isKept: true }
const listeners = new Set<() => void>()
let current: Held | undefined

function read(): Held {
  try {
    const text = localStorage.getItem(FOLLOWS_KEY)
    return { follows: (text && readFollows(text)) || NOTHING, isKept: true }
  } catch {
    return { follows: NOTHING, isKept: false }
  }
}

function change(held: Held): void {
  current = held
  for (const listener of listeners) listener()
}

/** Another tab has changed it; without a key it has cleared everything. */
function hear({ key, newValue, storageArea }: StorageEvent): void {
  if (storageArea !== localStorage || (key !== null && key !== FOLLOWS_KEY)) return
  const text = key === null ? null : newValue
  change({ follows: (text && readFollows(text)) || NOTHING, isKept: true })
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', hear)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', hear)
  }
}

const now = (): Held => (current ??= read())

/** Makes of what is followed something else, in every open tab, and keeps it where the device lets it. */
export function changeFollows(by: (follows: Follows) => Follows): void {
  // Read anew: a tab that nothing here listens in has not heard of the others.
  if (listeners.size === 0 && current?.isKept) current = undefined
  const before = now().follows
  const follows = by(before)
  if (JSON.stringify(follows) === JSON.stringify(before)) return
  const isKept = keep(FOLLOWS_KEY, follows.refs.length > 0 ? follows : {})
  change({ follows, isKept })
}

/** What the reader follows; while the page of the build is taken over, nothing. */
export const useFollows = (): Held => useSyncExternalStore(subscribe, now, () => AT_FIRST)
