import type { Ref } from './kinds.ts'
import type { Change } from './open.schema.ts'
import { isRef } from './refs.ts'
import type { SearchIndex } from './search-index.ts'
import { rowOf } from './seeded.ts'

/**
 * What a reader follows, and of each the marks of what its reader has seen happen to it. A day would not do: the dataset
 * gains claims that were made long ago, and the log dates a change by its claim. Each record has marks of its own, since
 * what is seen before one is followed says nothing about the others; without any it is not known yet what there was
 * when the reader began to follow it. Marks are only ever added, so that an older copy of the log tells nothing twice.
 */
export interface Follows {
  refs: readonly Ref[]
  seen: Readonly<Partial<Record<Ref, readonly string[]>>>
}

/** Something that happened, and the records that it concerns. */
export interface Happening {
  /** Names it and nothing else: seven letters that give nothing away in the reader's file. */
  mark: string
  change: Change
  concerns: readonly Ref[]
}

export const NOTHING: Follows = { refs: [], seen: {} }

/** Everything in the change log with whom it concerns, which search knows of each claim; in the order of the log. */
export function happeningsOf(
  changes: readonly Change[],
  { claims }: Pick<SearchIndex, 'claims'>,
): Happening[] {
  const named = new Map<string, Ref[]>(claims.map(({ ref, by, about = [] }) => [ref, [by, ...about]]))
  const times = new Map<string, number>()
  return changes.map((change) => {
    const { what, id, by = '' } = change
    const key = `${what} ${id} ${by}`
    const time = times.get(key) ?? 0
    times.set(key, time + 1)
    const own = isRef(id) ? [id, ...(named.get(by) ?? [])] : (named.get(id) ?? [])
    return { mark: markOf(`${key} ${time}`), change, concerns: [...new Set(own)] }
  })
}

const markOf = (text: string): string => Math.floor(rowOf(text)() * 2 ** 32).toString(36)

/** What happened to what is followed and was not seen yet, in the order of the log. */
export function newsOf({ refs, seen }: Follows, happenings: readonly Happening[]): Happening[] {
  const known = new Map(refs.flatMap((ref) => (seen[ref] ? [[ref, new Set(seen[ref])] as const] : [])))
  return happenings.filter(({ mark, concerns }) =>
    concerns.some((ref) => known.has(ref) && !known.get(ref)?.has(mark)),
  )
}

/** Takes all there is as known to those who have just begun to follow something: only what comes later is news. */
export const begun = (follows: Follows, happenings: readonly Happening[]): Follows =>
  withSeen(follows, happenings, (ref) => follows.seen[ref] === undefined)

/** Everything is seen. */
export const allSeen = (follows: Follows, happenings: readonly Happening[]): Follows =>
  withSeen(follows, happenings, () => true)

function withSeen({ refs, seen }: Follows, happenings: readonly Happening[], isMeant: (ref: Ref) => boolean) {
  const after = refs.flatMap((ref) => {
    if (!isMeant(ref)) return seen[ref] ? [[ref, seen[ref]] as const] : []
    const marks = happenings.filter(({ concerns }) => concerns.includes(ref)).map(({ mark }) => mark)
    return [[ref, [...new Set([...(seen[ref] ?? []), ...marks])]] as const]
  })
  return { refs, seen: Object.fromEntries(after) }
}

/** Follows one record more, or one less and nothing of it is kept. */
export function following({ refs, seen }: Follows, ref: Ref, isOn: boolean): Follows {
  const { [ref]: _own, ...others } = seen
  const without = refs.filter((each) => each !== ref)
  if (!isOn) return { refs: without, seen: others }
  return refs.includes(ref) ? { refs, seen } : { refs: [...refs, ref], seen: others }
}

/** Both together: what either follows, and what was seen with either. */
export function merged(one: Follows, other: Follows): Follows {
  const refs = [...new Set([...one.refs, ...other.refs])]
  const seen = refs.flatMap((ref) => {
    const marks = [...(one.seen[ref] ?? []), ...(other.seen[ref] ?? [])]
    return one.seen[ref] || other.seen[ref] ? [[ref, [...new Set(marks)]] as const] : []
  })
  return { refs, seen: Object.fromEntries(seen) }
}
