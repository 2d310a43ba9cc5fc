import type { QueryClient } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { App } from './app.tsx'
import { holdNavigation } from './data/held-navigation.ts'
import { type Hold, idOfUrl } from './data/page-loader.ts'
import { PayloadError } from './data/payload-error.ts'
import { payloadQuery, siteQuery } from './data/payload-query.ts'
import { createQueryClient } from './data/query-client.ts'
import { watchReloadLinks } from './data/reload-links.ts'
import { watchInterest } from './data/watch-interest.ts'
import { dayIn } from './model/as-of-address.ts'
import { type PageState, STATE_ELEMENT } from './model/page-state.ts'
import { BOUNDARY, createRoutes, ROOT } from './routes.tsx'

const BASE = import.meta.env.BASE_URL

/** Takes over the page that was sent, or draws the one that is asked for where none was. */
export async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no element #root')

  const client = createQueryClient()
  const state = readState()
  const hold: Hold = (href, fault, signal) => {
    if (router.state.initialized) return holdNavigation(href, fault, signal)
    // Before the first page stands there is nothing to keep: the fault is thrown to the error boundary.
    throw new PayloadError(fault, href)
  }
  const routes = createRoutes(client, hold)
  const hydrationData = state && seed(state, client)
  // Until its own script has come, what was sent stands as it is, and its links lead on to documents.
  if (hydrationData) await bringScript(routes, state.page?.route)
  const router = createBrowserRouter(routes, { basename: BASE, ...(hydrationData && { hydrationData }) })
  const app = (
    <App client={client}>
      <RouterProvider router={router} />
    </App>
  )
  const begin = () => {
    // As a transition it is done in slices, and the reader's first taps and scrolls are answered between them.
    if (hydrationData) return startTransition(() => void hydrateRoot(root, app))
    root.replaceChildren()
    createRoot(root).render(app)
  }

  if (router.state.initialized) begin()
  else {
    // A page of another day, or one that was not sent.
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return
      stop()
      begin()
    })
  }
  watchReloadLinks()
  // The script of a late page is fetched when the reader shows interest in a link to one, as its payload is.
  watchInterest(({ link: { pathname } }) => {
    const page = matchRoutes(routes, { pathname }, BASE)?.at(-1)?.route
    // A fault here is no fault yet: the reader has not asked for the page.
    if (typeof page?.lazy === 'function') page.lazy().catch(() => {})
  })
}

/**
 * Brings what the route of the page loads late, as the router wants it before a page that was sent is taken over: with a
 * `lazy` it neither begins with what it was given nor keeps the error of a missing page, whose route has no id in its state.
 */
async function bringScript(routes: RouteObject[], id?: string): Promise<void> {
  const route =
    id === undefined
      ? matchRoutes(routes, location, BASE)?.at(-1)?.route
      : flat(routes).find((each) => each.id === id)
  if (typeof route?.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined })
}

/** The routes and all below them. */
const flat = (routes: RouteObject[]): RouteObject[] =>
  routes.flatMap((route) => [route, ...flat(route.children ?? [])])

/** The state the prerenderer left in the page; none in development. */
function readState(): PageState | undefined {
  const text = document.getElementById(STATE_ELEMENT)?.textContent
  return text ? JSON.parse(text) : undefined
}

/**
 * Puts the page's state into the cache and tells the router what its loaders would have returned. Nothing when the
 * address asks for another day, when the page stands in for another, or when a host has sent the page of another address,
 * which must not be shown under this one.
 */
function seed({ site, page, isShell }: PageState, client: QueryClient) {
  client.setQueryData(siteQuery.queryKey, site)
  if (isShell || dayIn(location.search)) return undefined
  const loaderData = { [ROOT]: null }
  if (!page) return { loaderData, errors: { [BOUNDARY]: new PayloadError('missing', location.pathname) } }
  const { payload, route } = page
  if (payload.id !== idOfUrl(new URL(location.href))) return undefined
  client.setQueryData(payloadQuery(payload.id).queryKey, payload)
  return { loaderData: { ...loaderData, [route]: payload.id } }
}
