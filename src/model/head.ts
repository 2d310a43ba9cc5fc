import type { Payload, SiteInfo } from './payload.schema.ts'
import { pathOf } from './paths.ts'
import type { Guards } from './spoilers.ts'

/** What a page says about itself: its own title and a sentence for search engines and link previews. */
export interface Head {
  title: string
  description: string
}

/** Each page module exports one of these; `P` is its kind of payload. It says nothing that the guards keep shut. */
export type HeadOf<P extends Payload = Payload> = (payload: P, site: SiteInfo, guards: Guards) => Head

/** What each page's route carries for its document. */
export interface PageHandle {
  head: HeadOf
  /** The module of `src/pages` that shows it, when that is a script of its own; what the first load shows has none. */
  module?: string | undefined
}

/** The head of the page that stands where none does. */
export const MISSING_HEAD: Head = {
  title: 'Page not found',
  description: 'No page of the hub has this address.',
}

/** The heads of what stands in for a page that is there. */
export const UNREACHED_HEAD: Head = { title: 'Not kept', description: 'The hub could not be reached.' }
export const BROKEN_HEAD: Head = { title: 'Came apart', description: 'The page could not be shown.' }

export interface HeadTag {
  tag: 'title' | 'meta' | 'link'
  /** Which attribute tells this tag from others of its name. */
  key?: 'name' | 'property' | 'rel'
  attributes: Record<string, string>
  text?: string
}

const meta = (key: 'name' | 'property', name: string, content: string): HeadTag => ({
  tag: 'meta',
  key,
  attributes: { [key]: name, content },
})

/** A page's head as data: the prerenderer writes it, navigation applies it. Without an id there is no canonical address. */
export function headTags({ title, description }: Head, site: SiteInfo, id?: string): HeadTag[] {
  const full = title === site.name ? `${site.name}: ${site.tagline}` : `${title} · ${site.name}`
  const canonical = id === undefined ? undefined : site.url + pathOf(id)
  return [
    { tag: 'title', attributes: {}, text: full },
    meta('name', 'description', description),
    ...(canonical
      ? [{ tag: 'link', key: 'rel', attributes: { rel: 'canonical', href: canonical } } as const]
      : []),
    ...(canonical ? [] : [meta('name', 'robots', 'noindex')]),
    meta('property', 'og:site_name', site.name),
    meta('property', 'og:type', id?.startsWith('stories/') ? 'article' : 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    ...(canonical ? [meta('property', 'og:url', canonical)] : []),
  ]
}
