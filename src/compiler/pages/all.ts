import { ENTITY_KINDS, KIND_NAMES } from '#src/model/kinds.ts'
import { entriesOf } from '../entries.ts'
import type { Linked } from '../link.ts'
import { entityPage } from './entity.ts'
import { aboutPage, frontPage, indexPages } from './lists.ts'
import type { Shaped } from './shaped.ts'
import { storyPage } from './story.ts'

/** Every page of the hub, one at a time, so that a large hub never stands in memory whole. */
export function* allPages(linked: Linked): Generator<Shaped> {
  yield frontPage(linked)
  for (const story of linked.stories) yield storyPage(linked, story)
  for (const kind of ENTITY_KINDS) {
    for (const entry of entriesOf(linked.dataset, kind)) yield entityPage(linked, entry)
  }
  for (const kind of KIND_NAMES) {
    if (entriesOf(linked.dataset, kind).length > 0) yield* indexPages(linked, kind)
  }
  yield aboutPage(linked)
}
