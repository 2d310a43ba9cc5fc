import { type PartialDate, startOf } from '#src/model/dates.ts'
import { claimPageId, FRONT } from '#src/model/paths.ts'
import { correctionsOf } from './corrections.ts'
import { developmentsOf } from './developments.ts'
import type { Linked } from './link.ts'

/**
 * The day of the latest development on each page that has any, by the page's id, `YYYY-MM-DD`: on the front page, on
 * stories and their claims, and on every record and question that they concern.
 */
export function lastChanges(linked: Linked): Map<string, string> {
  const last = new Map<string, string>()
  const note = (page: string, date: PartialDate) => {
    const day = startOf(date)
    if (day > (last.get(page) ?? '')) last.set(page, day)
  }
  for (const { ref, record } of linked.stories.map(({ entry }) => entry)) note(ref, record.published)
  for (const development of developmentsOf(linked)) {
    const claim = development.what === 'fate' ? development.of : development.by
    const pages = [FRONT, claim.story, claimPageId(claim.ref), ...development.concerns]
    for (const page of pages) note(page, development.by.claim.said)
  }
  for (const { on, of, claim } of correctionsOf(linked)) {
    note(of, on)
    if (claim) note(claimPageId(claim), on)
  }
  return last
}
