import { KEPT } from '#src/model/kept.ts'

/** A file of the hub as the device has kept it. */
export interface Copy {
  /** The day on which it was kept, as an ISO date in the reader's own time. */
  on: string
  /** Of a page: what it was called. */
  title?: string | undefined
  value: unknown
}

const addressOf = (path: string): string => import.meta.env.BASE_URL + path

/** Keeps a parsed file under its path; false when the browser will not. */
export async function keepCopy(path: string, value: unknown, title?: string): Promise<boolean> {
  try {
    const copy: Copy = { on: today(), title, value }
    const cache = await caches.open(KEPT)
    // What is put anew counts as the latest; the copy before it is there until then.
    await cache.put(addressOf(path), Response.json(copy))
    return true
  } catch {
    return false
  }
}

/** Drops the oldest copies until so many are left; those at the spared paths stay, and do not count. */
export async function dropOldest(most: number, spared: readonly string[]): Promise<void> {
  const cache = await caches.open(KEPT)
  const addresses = new Set(spared.map(addressOf))
  const keys = (await cache.keys()).filter(({ url }) => !addresses.has(new URL(url).pathname))
  await Promise.all(keys.slice(0, -most).map((key) => cache.delete(key)))
}

/** The copy of the file at the path, if one is kept. */
export async function keptCopy(path: string): Promise<Copy | undefined> {
  try {
    const found = await caches.match(addressOf(path), { cacheName: KEPT, ignoreVary: true })
    const copy: unknown = await found?.json()
    return isCopy(copy) ? copy : undefined
  } catch {
    return undefined
  }
}

/** Every copy that is kept, the latest first. */
export async function keptCopies(): Promise<Copy[]> {
  try {
    const cache = await caches.open(KEPT)
    const found = await cache.matchAll()
    const copies: unknown[] = await Promise.all(found.map((response) => response.json()))
    return copies.filter(isCopy).toReversed()
  } catch {
    return []
  }
}

const isCopy = (value: unknown): value is Copy =>
  typeof value === 'object' &&
  value !== null &&
  'on' in value &&
  typeof value.on === 'string' &&
  'value' in value

/** The reader's day as an ISO date. */
export function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
