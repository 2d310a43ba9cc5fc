import { compareDates } from '#src/model/dates.ts'
import type { ClaimRef } from '#src/model/kinds.ts'
import type { Change } from '#src/model/open.schema.ts'
import type { CorrectionView } from '#src/model/payload.schema.ts'
import { guardable, type Spoils } from '#src/model/spoilers.ts'
import { correctionsOf } from './corrections.ts'
import type { Entry } from './dataset.ts'
import { entriesOf } from './entries.ts'
import { fateOf, inOrder, leavesOpen } from './fates.ts'
import { grouped } from './grouped.ts'
import type { Linked } from './link.ts'
import { turnsOf } from './question-turns.ts'
import type { StatedClaim } from './read-story.ts'

/** All that was said, what it did to what had been said before, and what was corrected, newest first. */
export function changeLog(linked: Linked): Change[] {
  const settled = grouped(
    entriesOf(linked.dataset, 'question').flatMap((question) =>
      turnsOf(linked, question)
        .filter(({ turn }) => turn.state === 'settled')
        .map(({ by }) => [by.ref, question] as const),
    ),
  )
  return inOrder(linked.claims.values())
    .flatMap((stated) => changesBy(linked, settled.get(stated.ref) ?? [], stated))
    .concat(correctionsOf(linked).map(changeOf))
    .sort((a, b) => compareDates(a.on, b.on))
    .toReversed()
}

/** What one claim did; `settled` are the questions that it settled, or settled otherwise. */
function changesBy({ claims }: Linked, settled: readonly Entry<'question'>[], stated: StatedClaim): Change[] {
  const { ref, claim } = stated
  const { said: on, inferred, effects = [] } = claim
  const day = { on, ...(inferred && { inferred }) }
  const givesAway = (other: readonly Spoils[] = []) => guardable([...(claim.spoils ?? []), ...other])
  return [
    { ...day, what: 'said', id: ref, ...givesAway() },
    // On another day what it speaks of may not have been told yet.
    ...effects.flatMap((effect): Change[] => {
      const other = claims.get(effect.on as ClaimRef)
      return other && !leavesOpen(other, stated, effect.as)
        ? [{ ...day, what: fateOf(effect), id: other.ref, by: ref, ...givesAway(other.claim.spoils) }]
        : []
    }),
    ...settled.map(({ ref: id, record }): Change => {
      return { ...day, what: 'settles', id, by: ref, ...givesAway(record.spoils) }
    }),
  ]
}

const changeOf = ({ on, of, claim, spoils }: CorrectionView): Change => ({
  on,
  what: 'corrected',
  id: claim ?? of,
  ...(spoils && { spoils }),
})
