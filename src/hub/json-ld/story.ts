import type { NewsArticle } from 'schema-dts'
import type { Head } from '#src/model/head.ts'
import type { Entry } from '../dataset.ts'
import type { Linked } from '../link.ts'
import type { Nodes } from './node.ts'

/** A story: when its news was, and what it is about. */
export function storyNode(
  { dataset }: Linked,
  { addressOf, nodeOf, hub }: Nodes,
  { ref, record }: Entry<'story'>,
  { title, description }: Head,
): NewsArticle {
  return {
    '@type': 'NewsArticle',
    '@id': addressOf(ref),
    url: addressOf(ref),
    headline: title,
    description,
    inLanguage: dataset.site.locale,
    ...(!record.inferred && { datePublished: record.published }),
    about: record.about.map((each) => nodeOf(each)),
    author: hub,
    publisher: hub,
  }
}
