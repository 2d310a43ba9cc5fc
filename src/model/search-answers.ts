import type { Part, Searchable } from './search-entries.ts'
import { type Levels, levelsOf } from './search-levels.ts'

/** What a word is worth by where it stands. */
const WORTH: Record<Part, number> = { name: 1, otherName: 0.8, more: 0.3, text: 0.25 }

/** Where in an entry a term is best answered, and how well. */
export interface Best {
  worth: number
  part?: Part
}

/** What answers a term: the words of the hub, and the entries by their place. */
export interface Answers {
  levels: Levels
  best: ReadonlyMap<number, Best>
  /** How much the term tells: the fewer entries answer it, the more; one that the hub does not know tells nothing of it. */
  weight: number
}

const known = new WeakMap<Searchable, Map<string, Answers>>()

/** What answers a term that was typed; kept, for with each key one word changes and those before it stay. */
export function answersTo(term: string, hub: Searchable): Answers {
  const terms = known.get(hub) ?? new Map<string, Answers>()
  known.set(hub, terms)
  const answers = terms.get(term) ?? compare(term, hub)
  terms.set(term, answers)
  return answers
}

function compare(term: string, hub: Searchable): Answers {
  const levels = levelsOf(term, hub)
  const best = new Map<number, Best>()
  for (const [word, level] of levels) {
    for (const { at, part } of hub.places[word] ?? []) {
      const worth = level * WORTH[part]
      if (worth > (best.get(at)?.worth ?? 0)) best.set(at, { worth, part })
    }
  }
  return { levels, best, weight: best.size === 0 ? 0 : Math.log(1 + hub.entries.length / best.size) }
}
