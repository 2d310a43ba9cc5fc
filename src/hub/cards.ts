import { type Inline, plainText } from '#src/model/inline.ts'
import { KINDS, type Ref } from '#src/model/kinds.ts'
import type { Card, Cards, ClaimView, Said, StoryCard } from '#src/model/payload.schema.ts'
import type { Question } from '#src/model/question.schema.ts'
import { storyOfClaim } from '#src/model/refs.ts'
import { shutBy } from '#src/model/spoilers.ts'
import { isKind } from './entries.ts'
import { entryOf, type Linked } from './link.ts'
import type { Entry } from './dataset.ts'
import { parseMarkdown } from './markdown.ts'
import { refsIn, type StatedClaim } from './read-story.ts'

const plain = (markdown: string): string => plainText(parseMarkdown(markdown).nodes)

/** A record as a link shows it. */
export function cardOf(linked: Linked, ref: Ref): Card {
  const entry = entryOf(linked.dataset, ref)
  if (isKind(entry, 'story')) return { name: plain(entry.record.headline), line: plain(entry.record.dek) }
  if (isKind(entry, 'question')) return questionCardOf(linked, entry.record)
  return { name: entry.record.name, line: entry.record.description }
}

/** A question whose very title gives something away is named for that until the reader opens its page. */
function questionCardOf(linked: Linked, { title, note, spoils }: Question): Card {
  const shut = shutBy(spoils)
  if (!shut) return { name: title, line: plain(note) }
  const film = entryOf(linked.dataset, shut.film)
  const name = isKind(film, 'film') ? film.record.name : shut.film
  return {
    name: `A question that gives away the ${shut.level} of ${name}`,
    line: 'Its page opens when you ask for it.',
  }
}

/** What a record is, in a word or two: "Director", "Film, 2020". */
export function roleOf(entry: Entry): string {
  if (isKind(entry, 'person') || isKind(entry, 'character')) return entry.record.occupation
  if (isKind(entry, 'company') || isKind(entry, 'outlet')) return entry.record.business
  if (isKind(entry, 'film')) {
    const form = entry.record.form === 'series' ? 'Series' : 'Film'
    return entry.record.released ? `${form}, ${entry.record.released.date.slice(0, 4)}` : form
  }
  return KINDS[entry.kind].label
}

export function storyCardOf(linked: Linked, entry: Entry<'story'>): StoryCard {
  const { published, inferred, claims } = entry.record
  const { name, line } = cardOf(linked, entry.ref)
  return {
    ref: entry.ref,
    headline: name,
    dek: line,
    published,
    ...(inferred && { inferred }),
    claims: claims.length,
  }
}

/** A claim as its own story shows it. */
export function claimViewOf(linked: Linked, { ref, claim, text }: StatedClaim): ClaimView {
  const { id: _id, text: _text, effects: _effects, answers: _answers, ...rest } = claim
  const fate = linked.fates.get(ref)
  return { ...rest, ref, text, ...(fate && { fate }) }
}

/** A claim as a page other than its story shows it: with the sentence that states it. */
export function saidOf(linked: Linked, stated: StatedClaim): Said {
  const { sources: _sources, note: _note, ...view } = claimViewOf(linked, stated)
  return { ...view, sentence: stated.sentence }
}

type Naming = Pick<Said, 'ref' | 'by' | 'to' | 'relays' | 'text' | 'figure' | 'fate' | 'spoils'>

/** The records that a list of claims names in any way: their stories, speakers, subjects, and what became of them. */
export const refsOfClaims = (claims: readonly Naming[]): Ref[] =>
  claims.flatMap(({ ref, by, to, relays, text, figure, fate, spoils }) => [
    storyOfClaim(ref),
    by,
    ...(to ? [to] : []),
    ...(relays ?? []).map((relay) => relay.by),
    ...(figure ? [figure.of] : []),
    ...(fate ? [storyOfClaim(fate.by)] : []),
    ...[...(spoils ?? []), ...(fate?.spoils ?? [])].map(({ film }) => film),
    ...refsIn(text),
  ])

/** Cards for every record named, once each, in a fixed order. */
export const cardsOf = (linked: Linked, refs: Iterable<Ref>): Cards =>
  Object.fromEntries([...new Set(refs)].sort().map((ref) => [ref, cardOf(linked, ref)]))

export const refsOfTexts = (texts: readonly Inline[][]): Ref[] => texts.flatMap(refsIn)
