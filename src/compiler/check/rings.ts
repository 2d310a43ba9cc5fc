/**
 * The rings of a graph, each in order and once, by a walk in depth without recursion: a chain of claims can be as
 * long as the dataset.
 */
export function findRings(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const rings: string[][] = []
  const done = new Set<string>()
  for (const start of edges.keys()) {
    if (done.has(start)) continue
    const trail = [{ node: start, next: 0 }]
    const placeOf = new Map([[start, 0]])
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const to = edges.get(top.node)?.[top.next++]
      if (to === undefined) {
        done.add(top.node)
        placeOf.delete(top.node)
        trail.pop()
        continue
      }
      const place = placeOf.get(to)
      if (place !== undefined) rings.push(trail.slice(place).map(({ node }) => node))
      else if (!done.has(to)) {
        placeOf.set(to, trail.length)
        trail.push({ node: to, next: 0 })
      }
    }
  }
  return rings
}
