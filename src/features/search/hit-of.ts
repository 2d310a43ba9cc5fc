import type { Searchable, SearchEntry } from '#src/model/search-entries.ts'
import { answeringWords } from '#src/model/search-marks.ts'

/** What was found, with what is told beside it. */
export interface FoundHit {
  entry: SearchEntry
  /** Its words that answer those typed, with spaces between. */
  answering: string
  /** Of a claim who made it. */
  speaker: string | undefined
}

/** An entry as a hit, of which as much as can be is the same after the next key. */
export const hitOf = (
  entry: SearchEntry,
  hub: Searchable,
  words: ReadonlySet<string> = new Set(),
): FoundHit => ({
  entry,
  answering: answeringWords(entry, hub, words),
  speaker: entry.claim && hub.names.get(entry.claim.by),
})
