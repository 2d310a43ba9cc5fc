import type { PartialDate } from '#src/model/dates.ts'
import { ENTITY_KINDS } from '#src/model/kinds.ts'
import { maskCard } from '#src/model/mask-card.ts'
import { claimPageId, FRONT, HUB_FEED } from '#src/model/paths.ts'
import { cardOf, cardsOf } from './cards.ts'
import { type Development, developmentsOf } from './developments.ts'
import { entriesOf } from './entries.ts'
import { type FeedWords, feedWords } from './feed-words.ts'
import { grouped } from './grouped.ts'
import type { Linked } from './link.ts'
import { spoiledFilms } from './spoiled-films.ts'
import { strictest } from './strictest.ts'

/** One development, in words for everyone. */
export interface FeedEntry extends FeedWords {
  /** A name that stays the same whatever else changes: its page, what happened there and through which claim. */
  key: string
  /** The page that it is about. */
  page: string
  on: PartialDate
}

export interface Feed {
  /** A record's id, or `hub`. */
  id: string
  /** The page that the feed follows. */
  page: string
  title: string
  line: string
  /** Newest first. */
  entries: FeedEntry[]
}

/** How many entries a feed has: readers ask again long before so much has happened. */
const MOST = 50

/** The feed of the whole hub, then one of each person, company, outlet, film, character and question. */
export function* feedsOf(linked: Linked): Generator<Feed> {
  const { dataset } = linked
  const { site } = dataset
  const guards = strictest(dataset)
  const newest = developmentsOf(linked).toReversed()
  const films = spoiledFilms(dataset)
  const entryOf = (development: Development): FeedEntry => {
    const { claim } = development.by
    const cards = cardsOf(linked, [claim.by, ...(claim.to ? [claim.to] : []), ...films])
    return { ...keyOf(development), on: claim.said, ...feedWords(development, cards, guards) }
  }
  const made = new Map(newest.map((each) => [each, entryOf(each)]))
  const pick = (developments: readonly Development[]) =>
    developments.slice(0, MOST).flatMap((each) => made.get(each) ?? [])

  yield { id: HUB_FEED, page: FRONT, title: site.name, line: site.tagline, entries: pick(newest) }
  const cards = cardsOf(linked, films)
  const byRecord = grouped(newest.flatMap((each) => each.concerns.map((ref) => [ref, each] as const)))
  for (const kind of [...ENTITY_KINDS, 'question'] as const) {
    for (const { ref } of entriesOf(dataset, kind)) {
      const { name, line = '' } = maskCard(ref, cardOf(linked, ref), cards, guards)
      const entries = pick(byRecord.get(ref) ?? [])
      yield { id: ref, page: ref, title: `${name} · ${site.name}`, line, entries }
    }
  }
}

/** Where a development is told, and its name for ever. */
function keyOf(development: Development): Pick<FeedEntry, 'key' | 'page'> {
  const by = claimPageId(development.by.ref)
  if (development.what === 'said') return { key: by, page: by }
  const page = development.what === 'fate' ? claimPageId(development.of.ref) : development.of.ref
  const happened = development.what === 'fate' ? 'fate' : development.state
  return { key: `${page}#${happened}/${by.slice('claims/'.length)}`, page }
}
