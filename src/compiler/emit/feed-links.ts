import type { HeadTag } from '#src/model/head.ts'
import { feedPath, HUB_FEED } from '#src/model/paths.ts'
import type { Payload, SiteInfo } from '#src/model/payload.schema.ts'

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const

/** Links by which feed readers find the feed of the record that a page is about, and that of the hub. */
export function feedLinks(
  payload: Payload | undefined,
  title: string,
  site: SiteInfo,
  base: string,
): HeadTag[] {
  const feeds = [...(payload ? feedOf(payload, title) : []), { id: HUB_FEED, title: site.name }]
  return feeds.flatMap((feed) =>
    (['xml', 'json'] as const).map((ending): HeadTag => {
      const href = base + feedPath(feed.id, ending)
      return { tag: 'link', attributes: { rel: 'alternate', type: TYPES[ending], title: feed.title, href } }
    }),
  )
}

/** The feed that tells what a page does: that of an entity, on the first of its pages, or of a question. */
function feedOf(payload: Payload, title: string): { id: string; title: string }[] {
  if (payload.kind === 'question') return [{ id: payload.id, title }]
  return 'own' in payload && payload.page === 1 ? [{ id: payload.ref, title: payload.name }] : []
}
