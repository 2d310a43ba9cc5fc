import { compareDates } from '#src/model/dates.ts'
import type { CorrectionView } from '#src/model/payload.schema.ts'
import { claimRef } from '#src/model/refs.ts'
import { guardable } from '#src/model/spoilers.ts'
import { isKind } from './entries.ts'
import type { Linked } from './link.ts'

/** Everything that was corrected, newest first, with all that its record and its claim give away. */
export function correctionsOf({ dataset, claims }: Linked): CorrectionView[] {
  return [...dataset.entries.values()]
    .flatMap((entry) =>
      (entry.record.corrected ?? []).map(({ claim: slug, spoils = [], ...rest }): CorrectionView => {
        const claim = slug !== undefined && isKind(entry, 'story') ? claimRef(entry.ref, slug) : undefined
        const given = [...spoils, ...(entry.record.spoils ?? [])]
        const ofClaim = claim && claims.get(claim)?.claim.spoils
        return {
          ...rest,
          of: entry.ref,
          ...(claim && { claim }),
          ...guardable([...given, ...(ofClaim ?? [])]),
        }
      }),
    )
    .sort((a, b) => compareDates(b.on, a.on))
}
