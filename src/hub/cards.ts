import { headingSpoils } from '#src/model/heading-spoils.ts'
import { type Inline, plainText } from '#src/model/inline.ts'
import { KINDS, type Ref } from '#src/model/kinds.ts'
import type { Card, Cards, ClaimView, Said, StoryCard } from '#src/model/payload.schema.ts'
import { storyOfClaim } from '#src/model/refs.ts'
import { guardable } from '#src/model/spoilers.ts'
import type { Story } from '#src/model/story.schema.ts'
import { titlesIn } from '#src/model/titles.ts'
import { isKind } from './entries.ts'
import { entryOf, type Linked } from './link.ts'
import type { Entry } from './dataset.ts'
import { parseMarkdown } from './markdown.ts'
import { refsIn, type StatedClaim } from './read-story.ts'
import { titledWords, titlesAmong } from './titles-among.ts'

/** Markdown as the line of a card. */
export function lineOf(markdown: string): { line: string; titles?: string[] } {
  const { nodes } = parseMarkdown(markdown)
  const { words: line, ...titles } = titledWords(nodes)
  return { line, ...titles }
}

/** A record as a link shows it, with what that gives away; how much of it is shown is for the guards to say. */
export function cardOf(linked: Linked, ref: Ref): Card & { line: string } {
  const entry = entryOf(linked.dataset, ref)
  const threads = linked.threads.get(ref)
  const woven = threads && { threads }
  if (isKind(entry, 'story')) return { ...cardOfStory(entry.record), ...woven }
  const given = guardable(entry.record.spoils)
  if (isKind(entry, 'question')) return { name: entry.record.title, ...lineOf(entry.record.note), ...given }
  return { name: entry.record.name, ...lineOf(entry.record.description || roleOf(entry)), ...woven, ...given }
}

function cardOfStory({ headline, dek, spoils, claims }: Story) {
  const head = { headline: parseMarkdown(headline).nodes, dek: parseMarkdown(dek).nodes, spoils }
  const given = headingSpoils(head, (claim) => claims.find(({ id }) => id === claim)?.spoils)
  const [name, line] = [plainText(head.headline), plainText(head.dek)]
  const titles = [...new Set([...titlesIn(head.headline), ...titlesIn(head.dek)])]
  return { name, line, ...titlesAmong(`${name} ${line}`, titles), ...guardable(given) }
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
  const { name, line, titles, threads, spoils } = cardOf(linked, entry.ref)
  return {
    ref: entry.ref,
    headline: name,
    dek: line,
    ...(titles && { titles }),
    published,
    ...(inferred && { inferred }),
    claims: claims.length,
    ...(threads && { threads }),
    ...(spoils && { spoils }),
  }
}

/** A claim as its own story shows it. */
export function claimViewOf(linked: Linked, { ref, claim, text }: StatedClaim): ClaimView {
  const { id: _id, text: _text, effects: _effects, answers: _answers, restates: _restates, ...rest } = claim
  const fate = linked.fates.get(ref)
  return { ...rest, ref, text, ...(fate && { fate }) }
}

/** A claim as a page other than its story shows it: with the sentence that states it. */
export function saidOf(linked: Linked, stated: StatedClaim): Said {
  const { sources: _sources, note: _note, ...view } = claimViewOf(linked, stated)
  return { ...view, sentence: stated.sentence }
}

type Naming = Pick<Said, 'ref' | 'by' | 'to' | 'relays' | 'text' | 'figure' | 'fate' | 'spoils'> &
  Partial<Pick<Said, 'sentence'>>

/** The records that a list of claims names in any way: their stories, speakers, subjects, and what became of them. */
export const refsOfClaims = (claims: readonly Naming[]): Ref[] =>
  claims.flatMap(({ ref, by, to, relays, text, figure, fate, spoils, sentence }) => [
    storyOfClaim(ref),
    by,
    ...(to ? [to] : []),
    ...(relays ?? []).map((relay) => relay.by),
    ...(figure ? [figure.of] : []),
    ...(fate ? [storyOfClaim(fate.by)] : []),
    ...[...(spoils ?? []), ...(fate?.spoils ?? []), ...(sentence?.spoils ?? [])].map(({ film }) => film),
    ...refsIn(text),
  ])

/** Cards for every record named and for the films that these give away, once each, in a fixed order. */
export function rowCardsOf(linked: Linked, refs: Iterable<Ref>): Cards {
  const named = [...new Set(refs)].map((ref) => [ref, cardOf(linked, ref)] as const)
  const films = named.flatMap(([, { spoils = [] }]) => spoils.map(({ film }) => film))
  const cards = new Map([...named, ...films.map((film) => [film, cardOf(linked, film)] as const)])
  return Object.fromEntries([...cards].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The same for a page that names records but does not list them with a line each. */
export const cardsOf = (linked: Linked, refs: Iterable<Ref>): Cards =>
  Object.fromEntries(
    Object.entries(rowCardsOf(linked, refs)).map(([ref, { line: _line, titles, ...card }]) => [
      ref,
      { ...card, ...titlesAmong(card.name, titles) },
    ]),
  )

export const refsOfTexts = (texts: readonly Inline[][]): Ref[] => texts.flatMap(refsIn)
