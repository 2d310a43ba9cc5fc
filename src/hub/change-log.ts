import { compareDates } from '#src/model/dates.ts'
import type { ClaimRef } from '#src/model/kinds.ts'
import type { Change } from '#src/model/open.schema.ts'
import type { CorrectionView } from '#src/model/payload.schema.ts'
import { guardable, type Spoils } from '#src/model/spoilers.ts'
import { correctionsOf } from './corrections.ts'
import { entriesOf } from './entries.ts'
import { fateOf, inOrder } from './fates.ts'
import type { Linked } from './link.ts'
import type { StatedClaim } from './read-story.ts'

/** All that was said, what it did to what had been said before, and what was corrected, newest first. */
export function changeLog(linked: Linked): Change[] {
  const questions = new Map(
    entriesOf(linked.dataset, 'question').map(({ ref, record }) => [ref, record.spoils]),
  )
  return inOrder(linked.claims.values())
    .flatMap((stated) => changesBy(linked, questions, stated))
    .concat(correctionsOf(linked).map(changeOf))
    .sort((a, b) => compareDates(a.on, b.on))
    .toReversed()
}

/** What one claim did; `questions` tells what each question gives away. */
function changesBy(
  { claims }: Linked,
  questions: ReadonlyMap<string, readonly Spoils[] | undefined>,
  { ref, claim }: StatedClaim,
): Change[] {
  const { said: on, inferred, effects = [], answers = [] } = claim
  const day = { on, ...(inferred && { inferred }) }
  const givesAway = (other: readonly Spoils[] = []) => guardable([...(claim.spoils ?? []), ...other])
  return [
    { ...day, what: 'said', id: ref, ...givesAway() },
    // On another day what it speaks of may not have been told yet.
    ...effects.flatMap((effect): Change[] => {
      const other = claims.get(effect.on as ClaimRef)
      return other
        ? [{ ...day, what: fateOf(effect), id: other.ref, by: ref, ...givesAway(other.claim.spoils) }]
        : []
    }),
    ...answers
      .filter(({ weight }) => weight === 'settles')
      .map(({ question: id }): Change => {
        return { ...day, what: 'settles', id, by: ref, ...givesAway(questions.get(id)) }
      }),
  ]
}

const changeOf = ({ on, of, claim, spoils }: CorrectionView): Change => ({
  on,
  what: 'corrected',
  id: claim ?? of,
  ...(spoils && { spoils }),
})
