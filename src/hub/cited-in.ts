import type { Ref } from '#src/model/kinds.ts'
import type { RelationView } from '#src/model/payload.schema.ts'
import type { Linked } from './link.ts'

/** Stories that name an outlet among their sources and nowhere else; those that quote it lead back from its claims. */
export function citedIn(linked: Linked, ref: Ref): RelationView[] {
  const named = new Set(
    [linked.said, linked.discussed, linked.relayed, linked.mentions].flatMap((all) =>
      (all.get(ref) ?? []).map(({ story }) => story),
    ),
  )
  const items = linked.stories.flatMap(({ entry: { ref: story, record } }) => {
    const ids = record.sources.filter(({ outlet }) => outlet === ref).map(({ id }) => id)
    return ids.length === 0 || named.has(story) ? [] : [{ ref: story, source: { record: story, ids } }]
  })
  return items.length === 0 ? [] : [{ heading: 'Cited in', items }]
}
