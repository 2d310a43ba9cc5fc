import { ENTITY_KINDS, KIND_NAMES } from '#src/model/kinds.ts'
import { entriesOf } from '../entries.ts'
import type { Linked } from '../link.ts'
import { aboutPage } from './about.ts'
import { claimPages } from './claim.ts'
import { connectionsPage } from './connections.ts'
import { dataPage } from './data.ts'
import { entityPages } from './entity.ts'
import { frontPage } from './front.ts'
import { followingPage, indexPages, searchPage } from './lists.ts'
import { questionPage } from './question.ts'
import type { Shaped } from './shaped.ts'
import { storyPage } from './story.ts'
import { timelinePages } from './timeline.ts'
import { trackRecordPages } from './track-record.ts'

/** Every page of the hub, one at a time, so that a large hub never stands in memory whole. */
export function* allPages(linked: Linked): Generator<Shaped> {
  yield frontPage(linked)
  for (const story of linked.stories) yield storyPage(linked, story)
  yield* claimPages(linked)
  for (const entry of entriesOf(linked.dataset, 'question')) yield questionPage(linked, entry)
  for (const kind of ENTITY_KINDS) {
    for (const entry of entriesOf(linked.dataset, kind)) {
      yield* entityPages(linked, entry)
      yield* trackRecordPages(linked, entry)
    }
  }
  for (const kind of KIND_NAMES) {
    if (entriesOf(linked.dataset, kind).length > 0) yield* indexPages(linked, kind)
  }
  yield* timelinePages(linked)
  yield connectionsPage(linked)
  yield aboutPage(linked)
  yield searchPage()
  yield followingPage()
  yield dataPage(linked)
}
