import type { ClaimRef } from '#src/model/kinds.ts'
import { grouped } from './grouped.ts'
import type { StatedClaim } from './read-story.ts'

type Claims = ReadonlyMap<ClaimRef, StatedClaim>

/** The claim as which a statement is counted: itself, or the one of another story that it restates, where that is told by now. */
export function countedAs(claims: Claims, { ref, claim: { restates } }: StatedClaim): ClaimRef {
  return restates !== undefined && claims.has(restates as ClaimRef) ? (restates as ClaimRef) : ref
}

/** Every statement once: without the claims that restate one of another story. */
export const toldOnce = (claims: Claims): StatedClaim[] =>
  [...claims.values()].filter((stated) => countedAs(claims, stated) === stated.ref)

/** All claims that are one statement, by the one as which it is counted. */
export const byStatement = (claims: Claims): Map<ClaimRef, StatedClaim[]> =>
  grouped([...claims.values()].map((stated) => [countedAs(claims, stated), stated] as const))
