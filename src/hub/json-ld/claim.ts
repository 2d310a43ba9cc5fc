import type { Claim, CreativeWork } from 'schema-dts'
import { plainText } from '#src/model/inline.ts'
import { claimPageId } from '#src/model/paths.ts'
import type { Source } from '#src/model/source.schema.ts'
import { shutBy } from '#src/model/spoilers.ts'
import { entryOf, type Linked } from '../link.ts'
import { isKind } from '../entries.ts'
import type { StatedClaim } from '../read-story.ts'
import type { Nodes } from './node.ts'

/**
 * A claim: who makes it, when, and where it was read. It is no ClaimReview, whatever became of it: the hub keeps what
 * later claims did to it and rates nothing itself. Of one that is shut only the speaker and the day are told.
 */
export function claimNode(linked: Linked, nodes: Nodes, stated: StatedClaim, title: string): Claim {
  const { ref, claim, text, story, names } = stated
  const id = nodes.addressOf(claimPageId(ref))
  const base = {
    '@type': 'Claim',
    '@id': id,
    url: id,
    name: title,
    author: nodes.nodeOf(claim.by),
    ...(!claim.inferred && { dateCreated: claim.said }),
    isPartOf: { '@id': nodes.addressOf(story) },
  } as const
  const entry = entryOf(linked.dataset, story)
  if (shutBy(claim.spoils, nodes.guards) || !isKind(entry, 'story')) return base
  const sources = entry.record.sources.filter((source) => claim.sources.includes(source.id))
  const where = (isOrigin: boolean) =>
    sources.filter(({ role }) => (role === 'origin') === isOrigin).map((source) => workOf(source, nodes))
  const [first, others] = [where(true), where(false)]
  return {
    ...base,
    text: plainText(text),
    ...(names.length > 0 && { about: names.map((name) => nodes.nodeOf(name)) }),
    ...(first.length > 0 && { firstAppearance: first }),
    ...(others.length > 0 && { appearance: others }),
  }
}

/** Where a claim was read: the page, or a work without an address when only a copy could be read. */
const workOf = ({ url, outlet, publisher, dated, inferred }: Source, nodes: Nodes): CreativeWork => ({
  '@type': 'CreativeWork',
  ...(url !== null && { url }),
  ...(dated !== null && !inferred && { datePublished: dated }),
  publisher: outlet ? nodes.nodeOf(outlet) : { '@type': 'Organization', name: publisher ?? '' },
})
