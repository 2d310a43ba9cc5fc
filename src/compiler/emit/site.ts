import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FORMAT } from '#src/model/format.ts'
import { headTags } from '#src/model/head.ts'
import { SHELL } from '#src/model/kept.ts'
import { feedPath, htmlPath, namesPath, NOT_FOUND, payloadPath, SEARCH_INDEX_PATH } from '#src/model/paths.ts'
import type { Payload, SiteInfo } from '#src/model/payload.schema.ts'
import { contentSecurityPolicy } from '../headers.ts'
import { feedsOf } from '#src/hub/feeds.ts'
import { createJsonLd } from '#src/hub/json-ld/page.ts'
import { lastChanges } from '#src/hub/last-changes.ts'
import type { Linked } from '#src/hub/link.ts'
import { allPages } from '#src/hub/pages/all.ts'
import { searchIndex } from '#src/hub/search-index.ts'
import type { Rasterise } from '../cards/rasterise.ts'
import type { Prerendered } from '../prerender.tsx'
import { createSocialCards } from './cards.ts'
import { feedLinks } from './feed-links.ts'
import { atomFeed, jsonFeed } from './feeds.ts'
import { cutTemplate, pageHtml } from './html.ts'
import { inlineHashes } from './inline-hashes.ts'
import { MANIFEST_PATH, manifestLink, webManifest } from './manifest.ts'
import { nameShards } from './names.ts'
import { openFiles } from './open-data.ts'
import { type ListedPage, robotsTxt, sitemapFiles } from './sitemap.ts'
import type { Pages } from './page-frames.ts'

interface Parts {
  folder: string
  /** Where the hub stands on its host: `/`, or `/x/`. */
  base: string
  linked: Linked
  site: SiteInfo
  pages: Pages
  render: (payload?: Payload) => Promise<Prerendered>
  /** Draws the social cards. */
  rasterise: Rasterise
}

/** Writes every file that follows from the dataset; returns how many pages there are. Names every page that fails. */
export async function emitSite({
  folder,
  base,
  linked,
  site,
  pages,
  render,
  rasterise,
}: Parts): Promise<number> {
  const first = shellOf(pages.first)
  const late = new Map(Object.entries(pages.late).map(([module, html]) => [module, shellOf(html)]))
  const write = createWriter(folder)
  const jsonLd = createJsonLd(linked)
  const cards = createSocialCards(linked)
  const changed = lastChanges(linked)
  const listed: ListedPage[] = []
  const failures: string[] = []

  const emit = async (file: string, payload?: Payload) => {
    try {
      const { html, head, words, module, route } = await render(payload)
      const shell = module === undefined ? first : late.get(module)
      if (!shell) throw new Error(`expected src/pages/${module}.tsx to have a script of its own`)
      const cardTags = cards.tagsOf(payload && { payload, head: words })
      const tags = [...head, ...cardTags, ...feedLinks(payload, words.title, site, base), manifestLink(base)]
      const state = { site, ...(payload && { page: { payload, route } }) }
      await write(
        file,
        pageHtml(shell.template, shell.csp, tags, html, state, payload && jsonLd(payload, words)),
      )
    } catch (error) {
      failures.push(`${payload?.id ?? NOT_FOUND}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  for (const shaped of allPages(linked)) {
    const payload: Payload = { ...shaped, format: FORMAT, build: site.build }
    await write(payloadPath(payload.id), JSON.stringify(payload))
    await emit(htmlPath(payload.id), payload)
    listed.push({ id: payload.id, kind: payload.kind, changed: changed.get(payload.id) })
  }
  await emit(htmlPath(NOT_FOUND))
  await write(htmlPath(SHELL), shellHtml(first, site))
  await write(payloadPath('site'), JSON.stringify(site))
  for (const [path, text] of openFiles(linked, site.build)) await write(path, text)
  await write(SEARCH_INDEX_PATH, JSON.stringify(searchIndex(linked)))
  for (const [prefix, names] of nameShards(linked)) await write(namesPath(prefix), JSON.stringify(names))
  for (const feed of feedsOf(linked)) {
    await write(feedPath(feed.id), atomFeed(feed, linked.dataset.site))
    await write(feedPath(feed.id, 'json'), jsonFeed(feed, linked.dataset.site))
  }
  for (const [name, text] of sitemapFiles(listed, site.url)) await write(name, text)
  await write(MANIFEST_PATH, webManifest(site))
  await write('robots.txt', robotsTxt(site.url))
  await cards.write(rasterise, write)
  if (failures.length > 0)
    throw new Error(`${failures.length} pages could not be rendered:\n${failures.join('\n')}`)
  return listed.length + 1
}

/** The page without a text: its program finds out what belongs to the address. */
const shellHtml = ({ template, csp }: ReturnType<typeof shellOf>, site: SiteInfo): string =>
  pageHtml(template, csp, headTags({ title: site.name, description: site.tagline }, site), '', {
    site,
    isShell: true,
  })

/** What stands around a page's text, and the policy that lets it stand. */
const shellOf = (html: string) => ({
  template: cutTemplate(html),
  csp: contentSecurityPolicy(inlineHashes([html]), { meta: true }),
})

/** Writes files below a folder, making each folder once. */
function createWriter(folder: string): (file: string, content: string | Buffer) => Promise<void> {
  const made = new Set<string>()
  return async (file, content) => {
    const path = join(folder, file)
    const parent = dirname(path)
    if (!made.has(parent)) {
      await mkdir(parent, { recursive: true })
      made.add(parent)
    }
    await writeFile(path, content)
  }
}
