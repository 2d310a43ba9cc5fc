import { compareDates, type PartialDate } from '#src/model/dates.ts'
import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import type { Change } from '#src/model/open.schema.ts'
import { entriesOf } from './entries.ts'
import { grouped } from './grouped.ts'
import type { Linked } from './link.ts'

/** For each record the last day in the change log that concerns it; nothing for one that no claim concerns. */
export function changedDays(linked: Linked, changes: readonly Change[]): Map<Ref, PartialDate> {
  const questions = entriesOf(linked.dataset, 'question')
  const asked = grouped(questions.map(({ ref, record }) => [record.asked, ref] as const))
  const days = new Map<Ref, PartialDate>()
  for (const { on, id } of changes) {
    for (const ref of concernedBy(linked, id, asked.get(id))) {
      const known = days.get(ref)
      if (known === undefined || compareDates(known, on) < 0) days.set(ref, on)
    }
  }
  return days
}

/** Whom a claim concerns: its story, who said it, whom it names, and the questions that it asks or answers. */
function concernedBy({ claims }: Linked, id: ClaimRef | Ref, asked: readonly Ref[] = []): readonly Ref[] {
  const stated = claims.get(id as ClaimRef)
  if (!stated) return [id]
  const { story, names, claim } = stated
  return [story, claim.by, ...names, ...(claim.answers ?? []).map(({ question }) => question), ...asked]
}
