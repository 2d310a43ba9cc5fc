import { compareDates, startOf } from '#src/model/dates.ts'
import { feedPath, pathOf } from '#src/model/paths.ts'
import type { Site } from '#src/model/site.schema.ts'
import type { Feed, FeedEntry } from '#src/hub/feeds.ts'
import { element, xmlFile } from './xml.ts'

/** A feed in Atom (RFC 4287), every address in it whole. A date known to the month or the year stands at its start. */
export function atomFeed(feed: Feed, site: Site): string {
  const author = element('author', {}, [element('name', {}, site.name), element('uri', {}, site.url)])
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.locale }, [
    element('id', {}, idOf(site, `feeds/${feed.id}`)),
    element('title', {}, feed.title),
    ...(feed.line ? [element('subtitle', {}, feed.line)] : []),
    link(site, 'self', 'application/atom+xml', `/${feedPath(feed.id)}`),
    link(site, 'alternate', 'text/html', pathOf(feed.page)),
    element('updated', {}, instant(updatedOn(feed, site))),
    author,
    ...feed.entries.map((entry) => `\n${atomEntry(entry, site)}`),
  ])
  return xmlFile(root)
}

const link = (site: Site, rel: string, type: string, path: string): string =>
  element('link', { rel, type, href: site.url + path })

const atomEntry = ({ key, page, on, title, label, lines }: FeedEntry, site: Site): string =>
  element('entry', {}, [
    element('id', {}, idOf(site, key)),
    element('title', {}, title),
    link(site, 'alternate', 'text/html', pathOf(page)),
    element('published', {}, instant(on)),
    element('updated', {}, instant(on)),
    element('category', { term: label }),
    element('content', {}, lines.join('\n')),
  ])

/** The same as a JSON Feed (version 1.1). */
export function jsonFeed(feed: Feed, site: Site): string {
  const items = feed.entries.map(({ key, page, on, title, label, lines }) => ({
    id: idOf(site, key),
    url: site.url + pathOf(page),
    title,
    content_text: lines.join('\n'),
    date_published: instant(on),
    date_modified: instant(on),
    tags: [label],
  }))
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.line && { description: feed.line }),
    home_page_url: site.url + pathOf(feed.page),
    feed_url: `${site.url}/${feedPath(feed.id, 'json')}`,
    language: site.locale,
    authors: [{ name: site.name, url: site.url }],
    items,
  })
}

/** A name for ever (RFC 4151), whatever the address of the hub is by then. */
const idOf = ({ tag, url }: Site, key: string): string => `tag:${tag ?? `${new URL(url).host},2026`}:${key}`

/** The day of the latest entry; of a feed without any, the day on which the dataset was last looked over. */
const updatedOn = ({ entries }: Feed, site: Site): string =>
  entries
    .map(({ on }) => on)
    .toSorted(compareDates)
    .at(-1) ?? site.updated

/** The start of a partial date as RFC 3339 writes it. */
const instant = (date: string): string => `${startOf(date)}T00:00:00Z`
