import type { Movie, NewsMediaOrganization, Organization, Person, Thing, TVSeries } from 'schema-dts'
import { identifierLinks } from '#src/model/identifier-links.ts'
import type { EntityKind } from '#src/model/kinds.ts'
import type { Entry } from '../dataset.ts'
import { isKind } from '../entries.ts'
import type { NamedNode } from './node.ts'

/** Wikidata's class of those who exist in fiction alone: schema.org's Person holds them too and has no word for it. */
const FICTIONAL = 'https://www.wikidata.org/wiki/Q95074'

type Properties<T> = Partial<Exclude<T, string>>

/** A person, company, outlet, film or character; `description` is the line that is shown to everyone. */
export function entityNode(
  entry: Entry<EntityKind>,
  node: NamedNode,
  description: string,
  relations: Record<string, object>,
): Thing {
  const { otherNames, identifiers } = entry.record
  const links = identifierLinks(identifiers).map(({ url }) => url)
  const sameAs = isKind(entry, 'outlet') && entry.record.url ? [entry.record.url, ...links] : links
  // The properties of relations come from the hub's vocabulary, which a test holds against schema.org's.
  return {
    ...node,
    url: node['@id'],
    ...(otherNames && { alternateName: otherNames }),
    ...(description && { description }),
    ...ownProperties(entry),
    ...(sameAs.length > 0 && { sameAs }),
    ...relations,
  }
}

/** What each kind says beyond what all do. A date that was worked out is not told to machines as if it were stated. */
function ownProperties(
  entry: Entry<EntityKind>,
):
  | Properties<Person>
  | Properties<Organization>
  | Properties<NewsMediaOrganization>
  | Properties<Movie | TVSeries> {
  if (isKind(entry, 'person')) {
    const { occupation, born } = entry.record
    return {
      jobTitle: occupation,
      ...(born && !born.inferred && { birthDate: born.date }),
      ...(born?.place && { birthPlace: { '@type': 'Place', name: born.place } }),
    }
  }
  if (isKind(entry, 'character')) {
    return {
      additionalType: FICTIONAL,
      disambiguatingDescription: 'Fictional character',
      jobTitle: entry.record.occupation,
    }
  }
  if (isKind(entry, 'film')) {
    const { released } = entry.record
    return released && !released.inferred ? { datePublished: released.date } : {}
  }
  if (isKind(entry, 'company') || isKind(entry, 'outlet')) {
    const { founded } = entry.record
    return founded && !founded.inferred ? { foundingDate: founded.date } : {}
  }
  return {}
}
