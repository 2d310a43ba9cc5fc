import { formatDate } from './dates.ts'
import { type ClaimRef, KINDS, type Kind, type Ref } from './kinds.ts'
import { maskCard } from './mask-card.ts'
import type { Cards } from './payload.schema.ts'
import { kindOf } from './refs.ts'
import { byRank } from './search-rank.ts'
import type { SearchClaim, SearchIndex, SearchRecord } from './search-index.ts'
import { stemOf, tellingWords, wordsOf } from './search-tokens.ts'
import { shutTitle, titlesShut } from './spoiler-words.ts'
import type { Guards } from './spoilers.ts'
import { STATUSES } from './statuses.ts'

/** Where a word of an entry stands, best first. */
export const PARTS = ['name', 'otherName', 'more', 'text'] as const
export type Part = (typeof PARTS)[number]

/** Something that can be found, as the reader's guards let it be seen. */
export interface SearchEntry {
  ref: Ref | ClaimRef
  kind: Kind | 'claim'
  /** Its name; of a claim what it says. */
  title: string
  otherNames: readonly string[]
  line: string
  /** The titles of works among its name, or what it says, and its line. */
  titles: readonly string[]
  /** How many claims it made or is named in; of a claim nothing. */
  weight: number
  /** What its portrait is woven of; of a claim its speaker’s. */
  threads?: string | undefined
  claim?: SearchClaim
  /** Kept shut: the title says only what it gives away, and none of its own words is searched. */
  isShut: boolean
  /** Its words, by their place in the vocabulary. */
  parts: { part: Part; words: readonly number[] }[]
  /** Its name and its other names as one compares whole names: the telling words, and all letters in one. */
  keys: { part: 'name' | 'otherName'; telling: string; joined: string }[]
}

/** Everything that can be found under the reader's guards, made ready to be searched. */
export interface Searchable {
  /** In the order in which they stand where all else is equal: what sorts them relies on it, and on a stable sort. */
  entries: readonly SearchEntry[]
  /** Every word of every entry once, with its stem. */
  vocabulary: readonly string[]
  stems: readonly string[]
  /** Where each word stands: in which entries, by their place, and in which part of them. */
  places: readonly (readonly { at: number; part: Part }[])[]
  names: ReadonlyMap<Ref, string>
}

/** Makes the index ready for a reader with these guards: what is shut is left out of it. */
export function searchable({ records, claims }: SearchIndex, guards: Guards): Searchable {
  const ids = new Map<string, number>()
  const idOf = (word: string): number => {
    const known = ids.get(word)
    if (known !== undefined) return known
    ids.set(word, ids.size)
    return ids.size - 1
  }
  const cards: Cards = Object.fromEntries(
    records.map(({ ref, name, line, threads }) => [ref, { name, line, ...(threads && { threads }) }]),
  )
  const seen = [
    ...records.map((record) => recordEntry(record, cards, guards)),
    ...claims.map((claim) => claimEntry(claim, cards, guards)),
  ]
  const ready = seen.map(({ texts, ...entry }): SearchEntry => {
    const said = texts.map(([part, text]) => ({ part, words: wordsOf(text) }))
    const parts = said.map(({ part, words }) => ({ part, words: words.map(idOf) }))
    const keys = said.flatMap(({ part, words }) =>
      part === 'name' || part === 'otherName' ? [{ part, ...keyOf(words) }] : [],
    )
    return { ...entry, parts, keys }
  })
  const entries = ready.toSorted(byRank)
  const vocabulary = [...ids.keys()]
  const names = new Map(entries.flatMap(({ ref, claim, title }) => (claim ? [] : [[ref, title]])))
  const places = vocabulary.map((): { at: number; part: Part }[] => [])
  for (const [at, { parts }] of entries.entries())
    for (const { part, words } of parts) for (const word of new Set(words)) places[word]?.push({ at, part })
  return { entries, vocabulary, stems: vocabulary.map(stemOf), places, names }
}

/** The words of a text as whole names are compared. */
export const keyOf = (words: readonly string[]): { telling: string; joined: string } => ({
  telling: tellingWords(words).join(' '),
  joined: words.join(''),
})

type Seen = Omit<SearchEntry, 'parts' | 'keys'> & { texts: (readonly [Part, string])[] }

function recordEntry(record: SearchRecord, cards: Cards, guards: Guards): Seen {
  const { ref, otherNames = [], line, titles, words = '', claims, spoils } = record
  const kind = kindOf(ref)
  const card = { name: record.name, line, ...(titles && { titles }), ...(spoils && { spoils }) }
  const masked = maskCard(ref, card, cards, guards)
  const isShut = masked !== card
  const isNamed = masked.name === card.name
  const slug = ref.slice(ref.indexOf('/') + 1).replaceAll('-', ' ')
  const open: Seen['texts'] = isShut
    ? []
    : [
        ['text', line],
        ['more', `${words} ${slug}`],
      ]
  const named: Seen['texts'] = isNamed
    ? [['name', masked.name], ...otherNames.map((name) => ['otherName', name] as const)]
    : []
  return {
    ref,
    kind,
    title: masked.name,
    otherNames: isNamed ? otherNames : [],
    line: masked.line ?? '',
    titles: masked.titles ?? [],
    weight: claims,
    threads: record.threads,
    isShut,
    texts: [...named, ...open, ['more', KINDS[kind].label]],
  }
}

function claimEntry(claim: SearchClaim, cards: Cards, guards: Guards): Seen {
  const { ref, text, titles = [], by, status, said, spoils } = claim
  const shut = shutTitle('claim', spoils, cards, guards)
  const slug = ref.slice(ref.indexOf('#') + 1).replaceAll('-', ' ')
  const open: Seen['texts'] = [
    ['text', text],
    ['more', slug],
  ]
  return {
    ref,
    kind: 'claim',
    title: shut ?? text,
    otherNames: [],
    line: '',
    titles: shut === undefined ? titles : titlesShut(spoils, cards),
    weight: 0,
    threads: cards[by]?.threads,
    claim,
    isShut: shut !== undefined,
    texts: [
      ...(shut === undefined ? open : []),
      ['more', `${cards[by]?.name ?? ''} ${STATUSES[status].label} ${formatDate(said)}`],
    ],
  }
}
