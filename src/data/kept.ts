import type { QueryClient } from '@tanstack/react-query'
import { fromPageKey } from '#src/model/as-of-address.ts'
import { KEPT } from '#src/model/kept.ts'
import { CHANGES_PATH, DATASET_PATH, payloadPath, SEARCH, SEARCH_INDEX_PATH } from '#src/model/paths.ts'
import type { Payload } from '#src/model/payload.schema.ts'
import { isPayloadOf } from './check-payload.ts'
import { fetchJson } from './fetch-json.ts'
import { dropOldest, keepCopy, keptCopies, keptCopy, today } from './kept-copies.ts'
import { installWorker } from './worker.ts'

/** How many of the pages that were read are kept, the latest ones. */
const MOST = 300

/** What holds the whole hub, and stays however much is read. */
const WHOLE = [DATASET_PATH, SEARCH_INDEX_PATH, CHANGES_PATH, payloadPath(SEARCH)]

/** A day that no dataset is older than. */
const NOW = '9999-12-31'

/** Keeps the payload of a page that was read under its title; nothing where the browser will not. */
export async function keepPage(payload: Payload, title: string): Promise<void> {
  if (payload.kept || !(await keepCopy(payloadPath(payload.id), payload, title))) return
  await dropOldest(MOST, WHOLE)
}

/** Keeps what search reads, once a day; nothing when it cannot be fetched. */
export async function keepSearch(): Promise<void> {
  const copy = await keptCopy(SEARCH_INDEX_PATH)
  if (copy?.on === today()) return
  await keepFiles([SEARCH_INDEX_PATH, payloadPath(SEARCH)]).catch(() => {})
}

/** Fetches and keeps what every page can be made of, what search reads and what is new; false when the browser will not keep it. */
export async function keepHub(): Promise<boolean> {
  await installWorker()
  return keepFiles([DATASET_PATH, SEARCH_INDEX_PATH, CHANGES_PATH])
}

async function keepFiles(paths: readonly string[]): Promise<boolean> {
  const values = await Promise.all(paths.map((path) => fetchJson(path)))
  const kept = await Promise.all(paths.map((path, index) => keepCopy(path, values[index])))
  return !kept.includes(false)
}

export interface KeptTitle {
  /** The page's id. */
  id: string
  title: string
}

/** The pages that were read and kept, the latest first. */
export async function keptTitles(): Promise<KeptTitle[]> {
  const copies = await keptCopies()
  return copies.flatMap(({ title, value }) =>
    title !== undefined && typeof value === 'object' && value !== null && 'id' in value
      ? [{ id: String(value.id), title }]
      : [],
  )
}

/** The day on which the whole hub was kept; nothing when it was not. */
export const hubKeptOn = async (): Promise<string | undefined> => (await keptCopy(DATASET_PATH))?.on

/** Removes all that was kept of the pages; the program stays. */
export const forgetKept = async (): Promise<void> => void (await caches.delete(KEPT))

/**
 * The copy of a page that stands in when the network fails: as it was when it was read or, where that is older than the
 * whole hub, made from that by the build's own rules, if they make such a page; nothing when neither is kept. Other days
 * are made from the dataset in any case.
 */
export async function keptPage(client: QueryClient, key: string): Promise<Payload | undefined> {
  const { id, day } = fromPageKey(key)
  if (day) return undefined
  const [copy, on] = await Promise.all([keptCopy(payloadPath(id)), hubKeptOn()])
  const read = copy && isPayloadOf(copy.value, id) ? { ...copy.value, kept: copy.on } : undefined
  if (!on || (read && read.kept >= on)) return read
  const { pageAsOf } = await import('./as-of-page.ts')
  return pageAsOf(client, id, NOW).then(
    (page) => ({ ...page, kept: on }),
    () => read,
  )
}
