import type { ClaimRef } from '#src/model/kinds.ts'
import type { StatedClaim } from './read-story.ts'

type Claims = ReadonlyMap<ClaimRef, StatedClaim>

/** The claim as which a statement is counted: itself, or the one of another story that it restates, where that is told by now. */
export function countedAs(claims: Claims, { ref, claim: { restates } }: StatedClaim): ClaimRef {
  return restates !== undefined && claims.has(restates as ClaimRef) ? (restates as ClaimRef) : ref
}

/** Every statement once: without the claims that restate one of another story. */
export const toldOnce = (claims: Claims): StatedClaim[] =>
  [...claims.values()].filter((stated) => countedAs(claims, stated) === stated.ref)

/** The same statement as other stories tell it. */
export const retellingsOf = (claims: Claims, stated: StatedClaim): StatedClaim[] =>
  [...claims.values()].filter(
    (other) => other.story !== stated.story && countedAs(claims, other) === countedAs(claims, stated),
  )
