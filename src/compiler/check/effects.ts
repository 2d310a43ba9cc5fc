import type { Claim } from '#src/model/claim.schema.ts'
import { isAfter } from '#src/model/dates.ts'
import type { ClaimRef } from '#src/model/kinds.ts'
import { nearest } from '#src/model/nearest.ts'
import { claimRef, parseClaimRef } from '#src/model/refs.ts'
import type { Effect } from '#src/model/statuses.ts'
import { entriesOf } from '#src/hub/entries.ts'
import type { JsonPath } from '../fault.ts'
import { didYouMean, quote } from '#src/hub/words.ts'
import { claimsByRef } from './claims-by-ref.ts'
import type { Context } from './context.ts'
import { findRings } from './rings.ts'

interface Act {
  from: ClaimRef
  on: string
  as: Effect
  said: string
  file: string
  at: JsonPath
}

const actsOf = (context: Context): Act[] =>
  entriesOf(context, 'story').flatMap(({ ref, file, record }) =>
    record.claims.flatMap(({ id, said, effects = [] }, claim) =>
      effects.map(({ on, as }, effect) => {
        const at = ['claims', claim, 'effects', effect, 'on']
        return { from: claimRef(ref, id), on, as, said, file, at }
      }),
    ),
  )

/** The claim acted on exists, is another one and was not said later. */
function checkTarget({ ids, entries, report }: Context, claims: ReadonlyMap<string, Claim>, act: Act): void {
  const { on, file, at, said } = act
  const refuse = (message: string) => report(file, { at, message })
  const target = claims.get(on)
  if (on === act.from) return refuse('expected an earlier claim, found this claim itself')
  if (target) {
    if (isAfter(target.said, said)) {
      refuse(`expected a claim said no later than this one, ${said}, found ${quote(on)}, said ${target.said}`)
    }
    return
  }
  const parts = parseClaimRef(on)
  if (!parts || !ids.has(parts.story)) {
    return refuse(
      `expected a claim of a story that exists, found ${quote(on)}${parts ? ids.guess(parts.story, ['stories']) : ''}`,
    )
  }
  // A story whose own shape is wrong is reported once, for that.
  if (!entries.has(parts.story)) return
  const siblings = [...claims.keys()].filter((other) => other.startsWith(`${parts.story}#`))
  refuse(
    `expected a claim of ${quote(parts.story)}, found ${quote(on)}${didYouMean(nearest(on, siblings, 1)[0])}`,
  )
}

function checkForks({ report }: Context, acts: readonly Act[]): void {
  const first = new Map<string, Act>()
  for (const act of acts.filter(({ as }) => as === 'supersedes')) {
    const other = first.get(act.on)
    if (other === undefined) first.set(act.on, act)
    else {
      const message = `expected one claim at most to supersede ${quote(act.on)}, found ${quote(other.from)} and ${quote(act.from)}`
      report(act.file, { at: act.at, message })
    }
  }
}

function checkRings({ report }: Context, acts: readonly Act[]): void {
  const edges = new Map<string, string[]>()
  for (const { from, on } of acts) if (from !== on) edges.set(from, [...(edges.get(from) ?? []), on])
  for (const ring of findRings(edges)) {
    const [last, first] = [ring.at(-1), ring[0]]
    const closing = acts.find(({ from, on }) => from === last && on === first)
    const message = `expected claims to act on earlier ones only, found a ring: ${[...ring, first].join(' → ')}`
    if (closing) report(closing.file, { at: closing.at, message })
  }
}

/** What claims do to earlier ones makes sense as a whole: no dead ends, no rings, no forks. */
export function checkEffects(context: Context): void {
  const claims = claimsByRef(context)
  const acts = actsOf(context)
  for (const act of acts) checkTarget(context, claims, act)
  checkRings(context, acts)
  checkForks(context, acts)
}
