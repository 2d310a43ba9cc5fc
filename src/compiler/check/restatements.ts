import { nearest } from '#src/model/nearest.ts'
import { parseClaimRef } from '#src/model/refs.ts'
import { entriesOf } from '#src/hub/entries.ts'
import { didYouMean, quote } from '#src/hub/words.ts'
import { claimsByRef } from './claims-by-ref.ts'
import type { Context } from './context.ts'

/** A claim restates one of another story: by the same speaker, on the same day, and not in turn a restatement. */
export function checkRestatements(context: Context): void {
  const claims = claimsByRef(context)
  for (const { ref, file, record } of entriesOf(context, 'story')) {
    for (const [index, { restates, by, said }] of record.claims.entries()) {
      if (restates === undefined) continue
      const refuse = (message: string) => context.report(file, { at: ['claims', index, 'restates'], message })
      const target = claims.get(restates)
      const story = parseClaimRef(restates)?.story
      if (story === ref) refuse(`expected a claim of another story, found ${quote(restates)}`)
      else if (!target) {
        // A story whose own shape is wrong is reported once, for that.
        if (story && context.ids.has(story) && !context.entries.has(story)) continue
        refuse(
          `expected a claim that exists, found ${quote(restates)}${didYouMean(nearest(restates, claims.keys(), 1)[0])}`,
        )
      } else if (target.restates !== undefined)
        refuse(
          `expected ${quote(target.restates)}, which ${quote(restates)} restates itself, found the latter`,
        )
      else if (target.by !== by || target.said !== said)
        refuse(
          `expected a claim said by ${quote(by)} on ${said}, as this one, found ${quote(restates)}, said by ${quote(target.by)} on ${target.said}`,
        )
    }
  }
}
