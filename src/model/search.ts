import { type Answers, answersTo, type Best } from './search-answers.ts'
import { keyOf, type Searchable, type SearchEntry } from './search-entries.ts'
import { isOfClaims, letsThrough, type SearchFilter } from './search-filter.ts'
import { tellingWords, wordsOf } from './search-tokens.ts'

/** What was found, best first, and the words of the hub that answer those typed. */
export interface Found {
  entries: SearchEntry[]
  words: ReadonlySet<string>
}

/**
 * What the match as a whole is: the name itself, its beginning, words in it, in another name, or anywhere in a record; a
 * record that is named whole among other words; a claim; and what answers only a part.
 */
const TIER = {
  exact: 7,
  beginning: 6,
  name: 5,
  otherName: 4,
  record: 3,
  within: 2,
  claim: 1,
  some: 0,
} as const

/** The least part of what was typed, by how much its words tell, that an entry must answer. */
const ENOUGH = 0.5

/** What a question begins with when a question of the hub may be the answer; whoever asks who wants someone. */
const ASKING = new Set([
  'are',
  'did',
  'does',
  'how',
  'is',
  'was',
  'what',
  'when',
  'where',
  'which',
  'why',
  'will',
])
/** How much better a question of the hub answers one that is asked. */
const ASKED = 0.5
/** How much better a name is that says no more than what was typed. */
const FILLED = 0.1
/** From here on a word fits as a whole, not by its beginning or but for a slip. */
const WHOLE = 0.9
const NOWHERE: Best = { worth: 0 }

interface Ranked {
  entry: SearchEntry
  tier: number
  score: number
}

/** Finds what answers the words; without words, what the filter lets through: records by weight, claims newest first. */
export function search(hub: Searchable, query: string, filter: SearchFilter = {}): Found {
  const asked = wordsOf(query)
  const terms = [...new Set(tellingWords(asked))]
  if (terms.length === 0) {
    const isNarrow = isOfClaims(filter) || filter.kind !== undefined
    const entries = isNarrow ? hub.entries.filter((entry) => letsThrough(filter, entry)) : []
    return { entries, words: new Set() }
  }
  const answers = terms.map((term) => answersTo(term, hub))
  const whole = answers.reduce((sum, { weight }) => sum + weight, 0) || 1
  const typed = { ...keyOf(asked), isAsking: ASKING.has(asked[0] ?? ''), answers, whole }
  const ranked = hub.entries.flatMap((entry, at) => {
    // A name is also answered as a whole, by letters that are no word of it: `joerusso`.
    const mayAnswer = entry.keys.length > 0 || answers.some(({ best }) => best.has(at))
    if (!mayAnswer || !letsThrough(filter, entry)) return []
    const best = answers.map((each) => each.best.get(at) ?? NOWHERE)
    return rank(entry, typed, best) ?? []
  })
  // What answers only a part is shown where no record answers the whole or is named whole.
  const isAnswered = ranked.some(({ tier, entry }) => tier !== TIER.some && entry.kind !== 'claim')
  const shown = ranked.filter(({ tier }) => !isAnswered || tier !== TIER.some)
  shown.sort((a, b) => b.tier - a.tier || b.score - a.score)
  const words = answers.flatMap(({ levels }) => [...levels.keys()].map((word) => hub.vocabulary[word] ?? ''))
  return { entries: shown.map(({ entry }) => entry), words: new Set(words) }
}

type Key = ReturnType<typeof keyOf>
/** What was typed; `whole` is how much all of it tells. */
type Typed = Key & { isAsking: boolean; answers: readonly Answers[]; whole: number }

/** How well an entry answers, of which `best` says where and how well it answers each term; nothing when too little. */
function rank(entry: SearchEntry, typed: Typed, best: readonly Best[]): Ranked | undefined {
  const { answers, whole } = typed
  const covered = answers.reduce((sum, { weight }, at) => sum + (best[at]?.worth ? weight : 0), 0) / whole
  const tier = tierOf(entry, typed, best)
  if (tier === TIER.some && covered < ENOUGH) return undefined
  const worth = best.reduce((sum, each) => sum + each.worth, 0) / best.length
  const asked = typed.isAsking && entry.kind === 'question' ? ASKED : 0
  // Where not everything is answered, that which is most answered comes first.
  const score = worth + asked + (tier <= TIER.within ? 10 * covered : filled(entry, answers) * FILLED)
  return { entry, tier, score: Math.round(score * 1000) }
}

/** How much of the name is what was typed. */
function filled({ parts }: SearchEntry, answers: readonly Answers[]): number {
  const words = parts.find(({ part }) => part === 'name')?.words ?? []
  const answered = words.filter((word) => answers.some(({ levels }) => levels.has(word)))
  return answered.length / (words.length || 1)
}

function tierOf({ kind, keys, parts }: SearchEntry, key: Typed, best: readonly Best[]): number {
  const is = (other: Key) => other.telling === key.telling || other.joined === key.joined
  const names = keys.filter(({ part }) => part === 'name')
  if (names.some(is)) return TIER.exact
  // A headline begins with a name no better than it holds one.
  const isHeadline = kind === 'story' || kind === 'question'
  const begins = (other: Key) =>
    other.telling.startsWith(key.telling) || (key.joined.length > 3 && other.joined.startsWith(key.joined))
  if (!isHeadline && names.some(begins)) return TIER.beginning
  if (best.every(({ part }) => part === 'name')) return TIER.name
  if (keys.some(is) || best.every(({ part }) => part === 'name' || part === 'otherName'))
    return TIER.otherName
  if (best.every(({ worth }) => worth > 0)) return kind === 'claim' ? TIER.claim : TIER.record
  const isWhole = (word: number) => key.answers.some(({ levels }) => (levels.get(word) ?? 0) > WHOLE)
  const isWithin = parts.some(({ part, words }) => part === 'name' && words.every(isWhole))
  return isWithin ? TIER.within : TIER.some
}

/** The most connected records, which are offered before anything is typed. */
export const suggestions = ({ entries }: Searchable, most: number): SearchEntry[] =>
  entries
    .filter(({ kind, isShut }) => kind !== 'claim' && kind !== 'story' && !isShut)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
