import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { App } from '#src/app.tsx'
import { payloadQuery, siteQuery } from '#src/data/payload-query.ts'
import { createQueryClient } from '#src/data/query-client.ts'
import { type Head, type HeadTag, headTags, MISSING_HEAD, type PageHandle } from '#src/model/head.ts'
import { NOT_FOUND, pathOf } from '#src/model/paths.ts'
import type { Payload, SiteInfo } from '#src/model/payload.schema.ts'
import { allAt, DEFAULT_GUARDS, type Guards } from '#src/model/spoilers.ts'
import { createRoutes, ROOT } from '#src/routes.tsx'

export interface Prerendered {
  html: string
  head: HeadTag[]
  /** What the page says of itself, as its head has it. */
  words: Head
  /** The module that shows it, when that is a script of its own. */
  module: string | undefined
  /** The id of the route that shows it. */
  route: string
}

export type CreatePrerenderer = typeof createPrerenderer

/**
 * Renders pages to HTML, one at a time: one router and one cache serve them all, and keep nothing between pages. A page
 * is rendered for the reader with the guards named; without them as it is published, its text for a reader who has set
 * nothing, and its head, which search results and previews show to everyone, with every guard on everything.
 */
export function createPrerenderer(
  site: SiteInfo,
): (payload?: Payload, guards?: Guards) => Promise<Prerendered> {
  const client = createQueryClient()
  client.setQueryData(siteQuery.queryKey, site)
  const base = import.meta.env.BASE_URL
  const handler = createStaticHandler(createRoutes(client), { basename: base })

  const strictest = allAt(site.films, 'everything')

  return async (payload, guards) => {
    const id = payload?.id ?? NOT_FOUND
    const path = base + pathOf(id).slice(1)
    if (payload) client.setQueryData(payloadQuery(id).queryKey, payload)
    const context = await handler.query(new Request(`http://localhost${path}`))
    if (context instanceof Response) throw new Error(`${path} answered ${context.status} instead of a page`)
    if (payload && context.errors) throw Object.values(context.errors)[0]
    const router = createStaticRouter(handler.dataRoutes, context)
    const html = renderToString(
      <App client={client} guards={guards ?? DEFAULT_GUARDS}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </App>,
    )
    const route = context.matches.at(-1)?.route
    const handle: PageHandle | undefined = route?.handle
    const words = payload && handle ? handle.head(payload, site, guards ?? strictest) : MISSING_HEAD
    const head = headTags(words, site, payload && handle ? id : undefined)
    client.removeQueries({ queryKey: payloadQuery(id).queryKey })
    return { html, head, words, module: handle?.module, route: route?.id ?? ROOT }
  }
}
