/** What is left of the words between the letters that they begin and end alike with. */
function withoutCommonEnds(a: string, b: string): [string, string] {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/**
 * Edits that turn one word into the other: letters added, dropped, replaced, or two neighbours swapped
 * (Damerau-Levenshtein, optimal string alignment). Gives up with `limit + 1` once the words are further apart.
 */
export function editDistance(one: string, other: string, limit = Infinity): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  const [a, b] = withoutCommonEnds(one, other)
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** How many slips a word of that length may hold and still be meant: one in three letters, four at most. */
const slips = (length: number): number => Math.min(4, Math.max(1, Math.floor(length / 3)))

/** The candidates that the word may be a slip of, nearest first, `most` at most; case does not count. */
export function nearest(word: string, candidates: Iterable<string>, most: number): string[] {
  const wanted = word.toLowerCase()
  const limit = slips(wanted.length)
  const found: { candidate: string; distance: number }[] = []
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue
    const distance = editDistance(wanted, candidate.toLowerCase(), limit)
    if (distance <= limit) found.push({ candidate, distance })
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
  return found.slice(0, most).map(({ candidate }) => candidate)
}
