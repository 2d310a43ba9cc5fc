import type { QueryClient } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { dayIn, pageKey } from '#src/model/as-of-address.ts'
import { idOfPath } from '#src/model/paths.ts'
import { leave } from './leave.ts'
import { PayloadError, type PayloadFault } from './payload-error.ts'
import { payloadQuery, siteQuery } from './payload-query.ts'

/** What a loader does with a fault other than a missing page: wait for the reader's word, or rethrow. */
export type Hold = (href: string, fault: PayloadFault, signal: AbortSignal) => Promise<void>

/** The page id of an address, with the site's base taken off. */
export const idOfUrl = (url: URL): string => idOfPath(url.pathname.slice(import.meta.env.BASE_URL.length - 1))

/** The address that is asked for, with its place within the page, which a request does not name. */
const addressOf = ({ request, url: { hash } }: LoaderFunctionArgs): URL => new URL(hash, request.url)

/** The same from the root of its origin, with the site's base. */
export const hrefOf = (args: LoaderFunctionArgs): string => {
  const { pathname, search, hash } = addressOf(args)
  return pathname + search + hash
}

/** What the payload of an address is kept under. */
export const keyOfUrl = (url: URL): string => pageKey(idOfUrl(url), dayIn(url.search))

/**
 * A route's loader: fills the cache with the page's payload and returns its key. A missing page is thrown to the error
 * boundary; any other fault is held, so that the page being read stays. A payload of another build of the program
 * sends the browser to the address as a document, which brings the program that goes with it.
 */
export const pageLoader =
  (client: QueryClient, hold?: Hold) =>
  async (args: LoaderFunctionArgs): Promise<string> => {
    const { request } = args
    const key = keyOfUrl(new URL(request.url))
    const query = payloadQuery(key)
    for (;;) {
      try {
        const payload = await client.query(query)
        // The reader may have gone elsewhere meanwhile.
        request.signal.throwIfAborted()
        const site = client.getQueryData(siteQuery.queryKey)
        // A copy kept on the device is shown by whatever program there is.
        if (site && payload.build !== site.build && !payload.kept) await leave(addressOf(args), payload.build)
        return key
      } catch (error) {
        if (!(error instanceof PayloadError) || error.fault === 'missing' || !hold) throw error
        request.signal.throwIfAborted()
        // An old copy is better than none.
        if (client.getQueryData(query.queryKey)) return key
        const kept = await keptPage(client, key)
        if (kept) {
          // Out of date from the first: the next visit asks the network again.
          client.setQueryData(query.queryKey, kept, { updatedAt: 0 })
          return key
        }
        await hold(hrefOf(args), error.fault, request.signal)
      }
    }
  }

/** The device's own copy of a page; nothing where the script that reads it cannot be had either. */
const keptPage = (client: QueryClient, key: string) =>
  import('./kept.ts').then(({ keptPage: read }) => read(client, key)).catch(() => undefined)

/** The root's loader: the hub's own facts, once a tab. */
export const siteLoader = (client: QueryClient) => async (): Promise<null> => {
  await client.query(siteQuery)
  return null
}
