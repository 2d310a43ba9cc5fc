import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { type Hold, pageLoader, siteLoader } from './data/page-loader.ts'
import { PayloadError } from './data/payload-error.ts'
import type { HeadOf, PageHandle } from './model/head.ts'
import { ENTITY_KINDS, KIND_NAMES, KINDS } from './model/kinds.ts'
import type { Payload } from './model/payload.schema.ts'
import * as AboutPage from './pages/AboutPage.tsx'
import * as ClaimPage from './pages/ClaimPage.tsx'
import * as EntityPage from './pages/EntityPage.tsx'
import * as ErrorPage from './pages/ErrorPage.tsx'
import * as FrontPage from './pages/FrontPage.tsx'
import * as IndexPage from './pages/IndexPage.tsx'
import * as QuestionPage from './pages/QuestionPage.tsx'
import * as RootLayout from './pages/RootLayout.tsx'
import * as StoryPage from './pages/StoryPage.tsx'
import * as TimelinePage from './pages/TimelinePage.tsx'

/** The route whose error boundary shows missing and broken pages, inside the shell. */
export const BOUNDARY = 'boundary'
export const ROOT = 'root'

interface PageModule<P extends Payload> {
  Component: () => React.JSX.Element
  head: HeadOf<P>
}

/** The whole URL map. `hold` is what the browser does when a payload cannot be had; the prerenderer has none. */
export function createRoutes(client: QueryClient, hold?: Hold): RouteObject[] {
  const loader = pageLoader(client, hold)
  const page = <P extends Payload>(path: string, { Component, head }: PageModule<P>): RouteObject => ({
    id: path,
    path,
    Component,
    loader,
    // A route's payload is of its own kind; usePayload checks it.
    handle: { head: head as HeadOf } satisfies PageHandle,
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
            page('/', FrontPage),
            page('/stories/:slug', StoryPage),
            page('/questions/:slug', QuestionPage),
            page('/claims/:story/:claim', ClaimPage),
            ...ENTITY_KINDS.map((kind) => page(`/${KINDS[kind].folder}/:slug`, EntityPage)),
            ...ENTITY_KINDS.map((kind) => page(`/${KINDS[kind].folder}/:slug/pages/:page`, EntityPage)),
            ...KIND_NAMES.map((kind) => page(`/${KINDS[kind].folder}`, IndexPage)),
            ...KIND_NAMES.map((kind) => page(`/${KINDS[kind].folder}/pages/:page`, IndexPage)),
            page('/timeline', TimelinePage),
            page('/timeline/:year', TimelinePage),
            page('/about', AboutPage),
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
