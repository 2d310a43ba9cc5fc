import type { EntityKind, Ref } from '#src/model/kinds.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'
import type { EntityRecord } from '#src/model/record.schema.ts'
import { cardsOf, refsOfClaims, refsOfTexts, saidOf } from '../cards.ts'
import type { Linked } from '../link.ts'
import type { Entry } from '../load.ts'
import { parseMarkdown } from '../markdown.ts'
import { findNear } from '../near.ts'
import type { Shaped } from './shaped.ts'

/** Most claims or mentions that one page lists; the latest come first. */
const MOST = 60

/** The page of a person, company, outlet, film or character. */
export function entityPage(linked: Linked, entry: Entry<EntityKind>): Shaped<EntityPayload> {
  const { ref, record } = entry
  const said = (linked.said.get(ref) ?? []).slice(0, MOST).map((stated) => saidOf(linked, stated))
  const discussed = (linked.discussed.get(ref) ?? []).slice(0, MOST).map((stated) => saidOf(linked, stated))
  const mentions = (linked.mentions.get(ref) ?? []).slice(0, MOST)
  const relations = linked.relations.get(ref) ?? []
  const near = findNear(linked, ref)
  const bio = record.bio.map((paragraph) => parseMarkdown(paragraph).nodes)
  const named: Ref[] = [
    ...near.map((other) => other.ref),
    ...relations
      .flatMap(({ items }) => items.flatMap((item) => [item.ref, item.character, item.source.record]))
      .filter((other) => other !== undefined),
    ...refsOfClaims([...said, ...discussed]),
    ...mentions.map((mention) => mention.story),
    ...refsOfTexts(bio),
    ...record.sources.flatMap((source) => (source.outlet ? [source.outlet] : [])),
  ]
  return {
    kind: entry.kind,
    own: ownFields(record),
    id: ref,
    name: record.name,
    ...(record.otherNames && { otherNames: record.otherNames }),
    description: record.description,
    bio,
    relations,
    said,
    discussed,
    mentions,
    near,
    sources: record.sources,
    ...(record.identifiers && { identifiers: record.identifiers }),
    cards: cardsOf(linked, named),
    // The kind and its own fields come from one record, which the compiler cannot see through the union.
  } as Shaped<EntityPayload>
}

/** What a record says beyond what every entity says; credits are told as relations. */
function ownFields(record: EntityRecord): Record<string, unknown> {
  const {
    $schema: _,
    name: _n,
    otherNames: _o,
    description: _d,
    bio: _b,
    facts: _f,
    identifiers: _i,
    sources: _s,
    spoils: _p,
    ...own
  } = record
  return Object.fromEntries(Object.entries(own).filter(([key]) => key !== 'credits'))
}
