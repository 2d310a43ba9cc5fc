import { connectionFault, PayloadError } from './payload-error.ts'

/** How long one request may take, in milliseconds. */
export const PATIENCE = 10_000

/**
 * Fetches one JSON file of the hub, addressed below the site's base. Rejects with a PayloadError that names the
 * fault, except when the caller's own signal aborts.
 */
export async function fetchJson(path: string, signal?: AbortSignal): Promise<unknown> {
  const timeout = AbortSignal.timeout(PATIENCE)
  const either = signal ? AbortSignal.any([signal, timeout]) : timeout
  try {
    const response = await fetch(import.meta.env.BASE_URL + path, { signal: either })
    if (!response.ok) throw new PayloadError(faultOfStatus(response.status), path)
    // A captive portal or a host that answers everything with a page says 200 and sends HTML.
    if (!response.headers.get('content-type')?.includes('json')) throw new PayloadError('unreadable', path)
    return await response.json()
  } catch (error) {
    if (error instanceof PayloadError || signal?.aborted) throw error
    if (timeout.aborted) throw new PayloadError('timeout', path, { cause: error })
    if (error instanceof SyntaxError) throw new PayloadError('unreadable', path, { cause: error })
    throw new PayloadError(connectionFault(), path, { cause: error })
  }
}

function faultOfStatus(status: number) {
  if (status === 404 || status === 410) return 'missing'
  return status >= 500 ? 'server' : 'refused'
}
