import { isAfter } from '#src/model/dates.ts'
import { nearest } from '#src/model/nearest.ts'
import { isKind } from '#src/hub/entries.ts'
import { didYouMean, quote } from '#src/hub/words.ts'
import type { Context } from './context.ts'

/** A correction names a claim of its own story, and is no younger than the dataset. */
export function checkCorrections({ site, entries, report }: Context): void {
  for (const entry of entries.values()) {
    const claims = isKind(entry, 'story') ? entry.record.claims.map(({ id }) => id) : []
    entry.record.corrected?.forEach(({ on, claim }, index) => {
      const at = (field: string) => ['corrected', index, field]
      if (claim !== undefined && !claims.includes(claim)) {
        const guess = didYouMean(nearest(claim, claims, 1)[0])
        const message = isKind(entry, 'story')
          ? `expected a claim of this story, found ${quote(claim)}${guess}`
          : `expected a claim only in the correction of a story, found ${quote(claim)}`
        report(entry.file, { at: at('claim'), message })
      }
      if (site && isAfter(on, site.record.updated)) {
        const message = `expected a date no later than the site’s last update, ${site.record.updated}, found ${on}`
        report(entry.file, { at: at('on'), message })
      }
    })
  }
}
