import type { Ref } from '#src/model/kinds.ts'
import type { StoryPayload } from '#src/model/payload.schema.ts'
import { isEntityRef } from '#src/model/refs.ts'
import { cardsOf, claimViewOf, refsOfClaims, roleOf } from '../cards.ts'
import { entryOf, type Linked } from '../link.ts'
import type { ReadStory } from '../read-story.ts'
import { refsIn } from '../read-story.ts'
import type { Shaped } from './shaped.ts'

/** Words a minute, for the time a story takes to read. */
const PACE = 230
const CAST = 10

/** The page of one story. */
export function storyPage(linked: Linked, story: ReadStory): Shaped<StoryPayload> {
  const { record, ref } = story.entry
  const claims = story.claims.map((stated) => claimViewOf(linked, stated))
  const cast = castOf(linked, story)
  const sourced = record.sources.flatMap((source) => (source.outlet ? [source.outlet] : []))
  return {
    kind: 'story',
    id: ref,
    headline: story.headline,
    dek: story.dek,
    published: record.published,
    ...(record.inferred && { inferred: record.inferred }),
    ...(record.spoils && { spoils: record.spoils }),
    minutes: Math.max(1, Math.round(story.words / PACE)),
    about: record.about,
    cast,
    body: story.body,
    claims,
    sources: record.sources,
    cards: cardsOf(linked, [
      ref,
      ...record.about,
      ...(record.spoils ?? []).map(({ film }) => film),
      ...cast.map((member) => member.ref),
      ...sourced,
      ...refsOfClaims(claims),
      ...refsOfBody(story),
    ]),
  }
}

const refsOfBody = ({ headline, dek, body }: ReadStory): Ref[] => [
  ...refsIn(headline),
  ...refsIn(dek),
  ...body.flatMap((block) => (block.type === 'paragraph' ? refsIn(block.children) : [])),
]

/** Who and what the story names, most often first; who comes earlier wins a tie. */
export function castOf(linked: Linked, story: ReadStory): StoryPayload['cast'] {
  const count = new Map<Ref, number>()
  const named = [...refsOfBody(story), ...story.claims.flatMap(({ claim, names }) => [claim.by, ...names])]
  for (const ref of named.filter(isEntityRef)) count.set(ref, (count.get(ref) ?? 0) + 1)
  return [...count]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CAST)
    .map(([ref]) => ({ ref, role: roleOf(entryOf(linked.dataset, ref)) }))
}
