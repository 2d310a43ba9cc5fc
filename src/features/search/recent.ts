/** What was opened from the palette in this tab, latest first. */
const KEY = 'loose-ends.found'
const MOST = 4

export function recent(): string[] {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []
  } catch {
    return []
  }
}

export function remember(ref: string): void {
  try {
    const list = [ref, ...recent().filter((each) => each !== ref)].slice(0, MOST)
    sessionStorage.setItem(KEY, JSON.stringify(list))
  } catch {
    // A browser that keeps nothing offers no recent ones.
  }
}
