import type * as z from 'zod'
import { nearest } from '#src/model/nearest.ts'

type Issue = z.core.$ZodIssue
type UnionIssue = z.core.$ZodIssueInvalidUnion

/** How far a value is from a branch: another type is furthest, then keys that the branch lacks, then all the rest. */
const distance = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => {
    if (issue.path.length === 0 && issue.code === 'invalid_type') return sum + 1000
    return sum + (issue.code === 'unrecognized_keys' ? 10 * issue.keys.length : 1)
  }, 0)

/** The issues of the branch that the value was most likely meant for; undefined when it is like none of them. */
export function likeliestBranch({ errors }: UnionIssue, value: unknown): Issue[] | undefined {
  const [best] = errors.map((issues) => ({ issues, far: distance(issues) })).toSorted((a, b) => a.far - b.far)
  if (!best || best.far >= 1000) return undefined
  if (typeof value !== 'object' || value === null) return best.issues
  const unknown = best.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  const missing = best.issues.flatMap((issue) =>
    issue.code === 'invalid_type' ? issue.path.map(String) : [],
  )
  const shared = unknown.length < Object.keys(value).length
  return shared || unknown.some((key) => nearest(key, missing, 1).length > 0) ? best.issues : undefined
}
