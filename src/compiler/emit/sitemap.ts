import { grouped } from '#src/hub/grouped.ts'
import { KIND_NAMES } from '#src/model/kinds.ts'
import { pathOf, SEARCH } from '#src/model/paths.ts'
import { element, xmlFile } from './xml.ts'

/** A page of the hub as the sitemap lists it. */
export interface ListedPage {
  id: string
  kind: string
  /** The day on which it last changed, `YYYY-MM-DD`; absent when the dataset does not say. */
  changed?: string | undefined
}

/** The kinds with a file of their own; what lists them, and the few other pages, share one. */
const KINDS_APART = new Set<string>([...KIND_NAMES, 'claim', 'record'])

const SPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
/** The most addresses that one file may list. */
const MOST = 50_000

/**
 * The sitemap's files by name: an index, and the pages by their kind. All stand at the root, since a sitemap may list
 * only what stands beside it or below. `url` is where the hub is published.
 */
export function sitemapFiles(pages: readonly ListedPage[], url: string, most = MOST): Map<string, string> {
  const kinds = grouped(
    pages.map((page) => [KINDS_APART.has(page.kind) ? page.kind : 'pages', page] as const),
  )
  const children = [...kinds].flatMap(([kind, listed]) =>
    Array.from({ length: Math.ceil(listed.length / most) }, (_, at) => ({
      name: `sitemap-${kind}${at === 0 ? '' : `-${at + 1}`}.xml`,
      pages: listed.slice(at * most, (at + 1) * most),
    })),
  )
  const index = children.map((child) => {
    const days = child.pages.flatMap(({ changed }) => changed ?? [])
    return entry('sitemap', `${url}/${child.name}`, days.toSorted().at(-1))
  })
  return new Map([
    ['sitemap.xml', xmlFile(element('sitemapindex', SPACE, index))],
    ...children.map(({ name, pages: listed }): [string, string] => {
      const urls = listed.map(({ id, changed }) => entry('url', url + pathOf(id), changed))
      return [name, xmlFile(element('urlset', SPACE, urls))]
    }),
  ])
}

const entry = (name: 'sitemap' | 'url', address: string, changed: string | undefined): string =>
  `\n${element(name, {}, [element('loc', {}, address), ...(changed ? [element('lastmod', {}, changed)] : [])])}`

/** What robots may read: all but the endless addresses of searches, each of which is the one empty page. */
export const robotsTxt = (url: string): string =>
  `User-agent: *\nDisallow: ${new URL(`${url}/${SEARCH}`).pathname}?\n\nSitemap: ${url}/sitemap.xml\n`
