import type { Graph, Thing } from 'schema-dts'
import type { Head } from '#src/model/head.ts'
import type { Ref } from '#src/model/kinds.ts'
import { isKind } from '../entries.ts'
import type { Linked } from '../link.ts'
import type { Shaped } from '../pages/shaped.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { claimNode } from './claim.ts'
import { entityNode } from './entity.ts'
import { createNodes } from './node.ts'
import { questionNode } from './question.ts'
import { gathered, relationProperties } from './relations.ts'
import { storyNode } from './story.ts'
import { webSiteNode } from './web-site.ts'

const PAGE_TYPES = {
  about: 'AboutPage',
  index: 'CollectionPage',
  timeline: 'CollectionPage',
  connections: 'CollectionPage',
  search: 'SearchResultsPage',
} as const

/**
 * What each page says to machines, in the words of schema.org: what the page is about, and the way to it. `head` is what
 * the page says of itself to everyone, so that nothing is told here that a reader may keep shut.
 */
export function createJsonLd(linked: Linked): (payload: Shaped, head: Head) => Graph {
  const { entries, site } = linked.dataset
  const nodes = createNodes(linked)
  const relations = relationProperties(linked, nodes)

  /** A page that only goes on with another, or lists others, is described as a page. */
  const pageNode = (payload: Shaped, { title, description }: Head): Thing => ({
    '@type': payload.kind in PAGE_TYPES ? PAGE_TYPES[payload.kind as keyof typeof PAGE_TYPES] : 'WebPage',
    '@id': nodes.addressOf(payload.id),
    url: nodes.addressOf(payload.id),
    name: title,
    description,
    inLanguage: site.locale,
    ...('ref' in payload && { about: nodes.nodeOf(payload.ref) }),
  })

  const subject = (payload: Shaped, head: Head): Thing => {
    if (payload.kind === 'front') return webSiteNode(site, nodes)
    const claim = payload.kind === 'claim' ? linked.claims.get(payload.claim.ref) : undefined
    if (claim) return claimNode(linked, nodes, claim, head.title)
    // A record's page has its id; the pages that go on with one, and all others, have none.
    const entry = entries.get(payload.id as Ref)
    if (!entry) return pageNode(payload, head)
    if (isKind(entry, 'story')) return storyNode(linked, nodes, entry, head)
    if (isKind(entry, 'question')) return questionNode(linked, nodes, entry, head)
    const properties = gathered(relations.get(entry.ref) ?? [])
    return entityNode(entry, nodes.nodeOf(entry.ref), head.description, properties)
  }

  return (payload, head) => ({
    '@context': 'https://schema.org',
    '@graph': [
      subject(payload, head),
      ...(payload.kind === 'front' ? [] : [breadcrumbs(linked, nodes, payload, head.title)]),
    ],
  })
}
