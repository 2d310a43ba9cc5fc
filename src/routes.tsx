import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { type Hold, pageLoader, siteLoader } from './data/page-loader.ts'
import { PayloadError } from './data/payload-error.ts'
import type { HeadOf, PageHandle, PageStyles } from './model/head.ts'
import { ENTITY_KINDS, KIND_NAMES, KINDS } from './model/kinds.ts'
import type { Payload } from './model/payload.schema.ts'
import * as EntityPage from './pages/EntityPage.tsx'
import * as ErrorPage from './pages/ErrorPage.tsx'
import * as RootLayout from './pages/RootLayout.tsx'
import * as StoryPage from './pages/StoryPage.tsx'

/** The route whose error boundary shows missing and broken pages, inside the shell. */
export const BOUNDARY = 'boundary'
export const ROOT = 'root'

interface PageModule<P extends Payload> {
  Component: () => React.JSX.Element
  head: HeadOf<P>
}

const shown = <P extends Payload>({ Component, head }: PageModule<P>, styles: PageStyles = 'first') => ({
  Component,
  // A route's payload is of its own kind; usePayload checks it.
  handle: { head: head as HeadOf, styles } satisfies PageHandle,
})

/** The pages whose scripts come when a reader turns to a link to one; the front page's is fetched along with the first. */
const LATE_PAGES = {
  front: () => import('./pages/FrontPage.tsx'),
  index: () => import('./pages/IndexPage.tsx'),
  about: () => import('./pages/AboutPage.tsx'),
  claim: () => import('./pages/ClaimPage.tsx'),
  question: () => import('./pages/QuestionPage.tsx'),
  timeline: () => import('./pages/TimelinePage.tsx'),
  record: () => import('./pages/TrackRecordPage.tsx'),
  following: () => import('./pages/FollowingPage.tsx'),
  search: () => import('./pages/SearchPage.tsx'),
  data: () => import('./pages/DataPage.tsx'),
  connections: () => import('./pages/ConnectionsPage.tsx'),
}

/** The whole URL map. `hold` is what the browser does when a payload cannot be had; the prerenderer has none. */
export function createRoutes(client: QueryClient, hold?: Hold): RouteObject[] {
  const loader = pageLoader(client, hold)
  const page = <P extends Payload>(path: string, module: PageModule<P>): RouteObject => ({
    id: path,
    path,
    loader,
    ...shown(module),
  })
  const latePage = <P extends Payload>(
    path: string,
    load: () => Promise<PageModule<P>>,
    styles: PageStyles = 'late',
  ): RouteObject => ({
    id: path,
    path,
    loader,
    lazy: async () => shown(await load(), styles),
  })
  return [
    {
      id: ROOT,
      Component: RootLayout.Component,
      ErrorBoundary: ErrorPage.Component,
      HydrateFallback: () => null,
      loader: siteLoader(client),
      children: [
        {
          id: BOUNDARY,
          ErrorBoundary: ErrorPage.Component,
          children: [
            latePage('/', LATE_PAGES.front, 'front'),
            page('/stories/:slug', StoryPage),
            latePage('/questions/:slug', LATE_PAGES.question),
            latePage('/claims/:story/:claim', LATE_PAGES.claim),
            ...ENTITY_KINDS.map((kind) => page(`/${KINDS[kind].folder}/:slug`, EntityPage)),
            ...ENTITY_KINDS.map((kind) => page(`/${KINDS[kind].folder}/:slug/pages/:page`, EntityPage)),
            ...ENTITY_KINDS.flatMap((kind) =>
              ['', '/pages/:page'].map((part) =>
                latePage(`/${KINDS[kind].folder}/:slug/record${part}`, LATE_PAGES.record),
              ),
            ),
            ...KIND_NAMES.map((kind) => latePage(`/${KINDS[kind].folder}`, LATE_PAGES.index)),
            ...KIND_NAMES.map((kind) => latePage(`/${KINDS[kind].folder}/pages/:page`, LATE_PAGES.index)),
            latePage('/timeline', LATE_PAGES.timeline),
            latePage('/timeline/:year', LATE_PAGES.timeline),
            latePage('/connections', LATE_PAGES.connections),
            latePage('/about', LATE_PAGES.about),
            latePage('/following', LATE_PAGES.following),
            latePage('/search', LATE_PAGES.search),
            latePage('/data', LATE_PAGES.data),
            { id: 'missing', path: '*', loader: missing },
          ],
        },
      ],
    },
  ]
}

function missing(): never {
  throw new PayloadError('missing', 'page')
}
