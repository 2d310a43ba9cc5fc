import type { Searchable, SearchEntry } from './search-entries.ts'
import { tokensOf } from './search-tokens.ts'

/** The words of an entry that answer what was searched, in one string: the same as before when the same is to be marked. */
export function answeringWords(
  { parts }: SearchEntry,
  { vocabulary }: Searchable,
  answering: ReadonlySet<string>,
): string {
  const words = parts.flatMap((part) => part.words.map((at) => vocabulary[at] ?? ''))
  return [...new Set(words.filter((word) => answering.has(word)))].join(' ')
}

/** A text cut where the words that were searched begin and end; a piece that answers them is marked. */
export function markWords(text: string, words: ReadonlySet<string>): { text: string; isMarked: boolean }[] {
  const pieces: { text: string; isMarked: boolean }[] = []
  let done = 0
  for (const { word, start, end } of tokensOf(text)) {
    if (!words.has(word)) continue
    if (start > done) pieces.push({ text: text.slice(done, start), isMarked: false })
    pieces.push({ text: text.slice(start, end), isMarked: true })
    done = end
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false })
  return pieces
}
