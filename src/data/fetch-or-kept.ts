import { fetchJson } from './fetch-json.ts'
import { type Copy, keptCopy } from './kept-copies.ts'

/** For how long what a kept copy says is not asked of the network again, in milliseconds. */
const TRUSTED = 30_000

/** The `staleTime` of a query whose data tell that they are a copy: what came from the network holds for the whole visit. */
export const keptStaleTime = ({
  state: { data },
}: {
  state: { data?: { kept?: string } | undefined }
}): number => (data?.kept ? TRUSTED : Infinity)

/** A file of the hub from the network or, when that fails, as the device has kept it; `on` is then the day of the copy. */
export async function fetchOrKept(path: string, signal?: AbortSignal): Promise<Partial<Copy>> {
  try {
    return { value: await fetchJson(path, signal) }
  } catch (error) {
    const copy = signal?.aborted ? undefined : await keptCopy(path)
    if (!copy) throw error
    return copy
  }
}
