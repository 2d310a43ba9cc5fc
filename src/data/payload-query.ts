import { queryOptions } from '@tanstack/react-query'
import { fromPageKey } from '#src/model/as-of-address.ts'
import { payloadPath } from '#src/model/paths.ts'
import type { Payload, SiteInfo } from '#src/model/payload.schema.ts'
import { isPayloadOf, isSiteInfo } from './check-payload.ts'
import { fetchJson } from './fetch-json.ts'
import { connectionFault, PayloadError } from './payload-error.ts'

/** How long a payload counts as fresh, in milliseconds; an older one is fetched again on the next visit. */
const FRESH = 5 * 60_000

/** The payload of a page by its key: as it is, or as it was on the day that the key names. */
export const payloadQuery = (key: string) =>
  queryOptions<Payload>({
    queryKey: [key],
    queryFn: async ({ client, signal }) => {
      const { id, day } = fromPageKey(key)
      if (day) return (await loadRules()).pageAsOf(client, id, day)
      const value = await fetchJson(payloadPath(id), signal)
      if (!isPayloadOf(value, id)) throw new PayloadError('unreadable', payloadPath(id))
      return value
    },
    staleTime: FRESH,
  })

/** What makes a page of another day: fetched when a reader first asks for one. */
const loadRules = () =>
  import('./as-of-page.ts').catch((error: unknown) => {
    throw new PayloadError(connectionFault(), 'as-of', { cause: error })
  })

/** What every page needs of the hub; it comes with the first page and does not change while the tab lives. */
export const siteQuery = queryOptions<SiteInfo>({
  queryKey: ['site'],
  queryFn: async ({ signal }) => {
    const value = await fetchJson(payloadPath('site'), signal)
    if (!isSiteInfo(value)) throw new PayloadError('unreadable', payloadPath('site'))
    return value
  },
  staleTime: Infinity,
})
