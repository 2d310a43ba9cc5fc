/** Those of the titles that the words hold, for a payload to carry; nothing when there are none. */
export function titlesAmong(words: string, titles: readonly string[] = []): { titles?: string[] } {
  const found = titles.filter((title) => words.includes(title))
  return found.length === 0 ? {} : { titles: found }
}
