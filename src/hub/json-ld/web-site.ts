import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts'
import { FRONT, SEARCH } from '#src/model/paths.ts'
import type { Site } from '#src/model/site.schema.ts'
import type { Nodes } from './node.ts'

/** The hub as a whole, and how to search it. */
export function webSiteNode(site: Site, { addressOf, hub }: Nodes): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${addressOf(SEARCH)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@type': 'WebSite',
    '@id': addressOf(FRONT),
    url: addressOf(FRONT),
    name: site.name,
    alternateName: site.tagline,
    description: site.description,
    inLanguage: site.locale,
    publisher: hub,
    potentialAction: search,
  }
}
