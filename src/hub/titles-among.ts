import { type Inline, plainText } from '#src/model/inline.ts'
import { titlesIn } from '#src/model/titles.ts'

/** Those of the titles that the words hold, for a payload to carry; nothing when there are none. */
export function titlesAmong(words: string, titles: readonly string[] = []): { titles?: string[] } {
  const found = titles.filter((title) => words.includes(title))
  return found.length === 0 ? {} : { titles: found }
}

/** A text as plain words, and the titles among them. */
export function titledWords(nodes: readonly Inline[]): { words: string; titles?: string[] } {
  const words = plainText(nodes)
  return { words, ...titlesAmong(words, titlesIn(nodes)) }
}
