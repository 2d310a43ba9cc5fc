import type { Follows } from './following.ts'
import type { Ref } from './kinds.ts'
import { isRef, kindOf } from './refs.ts'

const MARK = /^[0-9a-z]{1,7}$/
/** The most that is taken of a file: more than anyone follows, and than happens to one record. */
const MOST_REFS = 2_000
const MOST_MARKS = 20_000

/** Whether a record can be followed: a story is told once, all others go on. */
const isFollowable = (value: unknown): value is Ref =>
  typeof value === 'string' && isRef(value) && kindOf(value) !== 'story'

/** What a text says is followed, passing over what makes no sense; undefined when it says nothing of the sort. */
export function readFollows(text: string): Follows | undefined {
  const { refs, seen } = objectIn(text)
  if (!Array.isArray(refs)) return undefined
  const marks = new Map(typeof seen === 'object' && seen !== null ? Object.entries(seen) : [])
  const known = [...new Set(refs.slice(0, MOST_REFS).filter(isFollowable))]
  return { refs: known, seen: Object.fromEntries(known.flatMap((ref) => marksIn(ref, marks.get(ref)))) }
}

function objectIn(text: string): { refs?: unknown; seen?: unknown } {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

const marksIn = (ref: Ref, value: unknown): [Ref, string[]][] =>
  Array.isArray(value)
    ? [[ref, value.filter((mark) => typeof mark === 'string' && MARK.test(mark)).slice(0, MOST_MARKS)]]
    : []
