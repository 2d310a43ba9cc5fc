import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject, ShouldRevalidateFunction } from 'react-router'
import { lateModule } from './data/late-module.ts'
import { type Hold, hrefOf, keyOfUrl, pageLoader, siteLoader } from './data/page-loader.ts'
import { PayloadError } from './data/payload-error.ts'
import type { HeadOf, PageHandle } from './model/head.ts'
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

const shown = <P extends Payload>({ Component, head }: PageModule<P>, module?: string) => ({
  Component,
  // A route's payload is of its own kind; usePayload checks it.
  handle: { head: head as HeadOf, module } satisfies PageHandle,
})

/** What is chosen on a page, or a place within it, asks for nothing that is not there: neither waits for the network. */
const isOtherPage: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) =>
  keyOfUrl(currentUrl) !== keyOfUrl(nextUrl)

/** The pages with a script of their own, which comes when a reader turns to a link to one, or along with the document. */
const LATE_PAGES = {
  FrontPage: () => import('./pages/FrontPage.tsx'),
  IndexPage: () => import('./pages/IndexPage.tsx'),
  AboutPage: () => import('./pages/AboutPage.tsx'),
  ClaimPage: () => import('./pages/ClaimPage.tsx'),
  QuestionPage: () => import('./pages/QuestionPage.tsx'),
  TimelinePage: () => import('./pages/TimelinePage.tsx'),
  TrackRecordPage: () => import('./pages/TrackRecordPage.tsx'),
  FollowingPage: () => import('./pages/FollowingPage.tsx'),
  SearchPage: () => import('./pages/SearchPage.tsx'),
  DataPage: () => import('./pages/DataPage.tsx'),
  ConnectionsPage: () => import('./pages/ConnectionsPage.tsx'),
} satisfies Record<string, () => Promise<PageModule<never>>>

/** The whole URL map. `hold` is what the browser does when a payload cannot be had; the prerenderer has none. */
export function createRoutes(client: QueryClient, hold?: Hold): RouteObject[] {
  const loader = pageLoader(client, hold)
  const page = <P extends Payload>(path: string, module: PageModule<P>): RouteObject => ({
    id: path,
    path,
    loader,
    shouldRevalidate: isOtherPage,
    ...shown(module),
  })
  const latePage = (path: string, name: keyof typeof LATE_PAGES): RouteObject => {
    const late = lateModule<PageModule<never>>(LATE_PAGES[name], hold)
    return {
      id: path,
      path,
      loader: (args) => late.arrive(loader(args), hrefOf(args), args.request.signal),
      shouldRevalidate: isOtherPage,
      lazy: async () => shown<never>(await late.module(), name),
    }
  }
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
            latePage('/', 'FrontPage'),
            page('/stories/:slug', StoryPage),
            latePage('/questions/:slug', 'QuestionPage'),
            latePage('/claims/:story/:claim', 'ClaimPage'),
            ...ENTITY_KINDS.map((kind) => page(`/${KINDS[kind].folder}/:slug`, EntityPage)),
            ...ENTITY_KINDS.map((kind) => page(`/${KINDS[kind].folder}/:slug/pages/:page`, EntityPage)),
            ...ENTITY_KINDS.flatMap((kind) =>
              ['', '/pages/:page'].map((part) =>
                latePage(`/${KINDS[kind].folder}/:slug/record${part}`, 'TrackRecordPage'),
              ),
            ),
            ...KIND_NAMES.map((kind) => latePage(`/${KINDS[kind].folder}`, 'IndexPage')),
            ...KIND_NAMES.map((kind) => latePage(`/${KINDS[kind].folder}/pages/:page`, 'IndexPage')),
            latePage('/timeline', 'TimelinePage'),
            latePage('/timeline/:year', 'TimelinePage'),
            latePage('/connections', 'ConnectionsPage'),
            latePage('/about', 'AboutPage'),
            latePage('/following', 'FollowingPage'),
            latePage('/search', 'SearchPage'),
            latePage('/data', 'DataPage'),
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
