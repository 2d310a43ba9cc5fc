import type { FoundHit } from './hit-of.ts'

/** How many hits that say another thing than before follow a key at once: what a phone draws within it. */
const AT_ONCE = 3

/**
 * What is shown right after a key: what was found now, up to where it would say more new things than can be drawn at once,
 * and from there on what was shown before, which follows when there is time. All of it once nothing is new.
 */
export function atOnce(now: readonly FoundHit[], before: readonly FoundHit[]): readonly FoundHit[] {
  const isShown = (hit: FoundHit) => before.some(({ entry }) => entry === hit.entry)
  const fourth = now.filter((hit) => !isShown(hit))[AT_ONCE]
  if (!fourth) return now
  const first = now.slice(0, now.indexOf(fourth))
  const rest = before.slice(first.length)
  return [...first, ...rest.filter(({ entry }) => !first.some((hit) => hit.entry === entry))]
}
