import type { BlockView, ClaimView, StoryPayload } from '#src/model/payload.schema.ts'
import { claimsOfBlock, marksIn, type NumberedClaim } from './number-claims.ts'

/** How many carry a story at most. */
const MOST = 7

/** How much of a part hangs on a claim, least first; what gives a film away can rarely be read, and comes last. */
function rank({ status, figure, fate, spoils }: ClaimView): number {
  const weights = [
    figure !== undefined,
    fate?.as === 'resolves',
    fate !== undefined && status === 'confirmed',
    fate !== undefined,
    status === 'confirmed',
  ]
  const at = weights.indexOf(true)
  return (
    (at < 0 ? weights.length : at) +
    (spoils?.some(({ level }) => level !== 'premise') ? weights.length + 1 : 0)
  )
}

/** The claims that each part of the text states first; a heading begins a part. */
function partsOf(body: readonly BlockView[]): Set<string>[] {
  const seen = new Set<string>()
  const parts = [new Set<string>()]
  for (const block of body) {
    if (block.type === 'heading') parts.push(new Set())
    for (const slug of claimsOfBlock(block)) {
      if (!seen.has(slug)) parts.at(-1)?.add(slug)
      seen.add(slug)
    }
  }
  return parts
}

/**
 * The claims that carry a story, at most seven, in its order. Those of headline and dek come first. Then each part of
 * the text gives one, and if there is room another, and so on: a figure before what settled a question, that before
 * what was confirmed or has another fate, and claims that give nothing away before those that do.
 */
export function keyClaims(
  { headline, dek, body }: Pick<StoryPayload, 'headline' | 'dek' | 'body'>,
  claims: readonly NumberedClaim[],
): NumberedClaim[] {
  const heads = new Set([...marksIn(headline), ...marksIn(dek)])
  const parts = partsOf(body).map((part) =>
    claims
      .filter(({ slug }) => part.has(slug) && !heads.has(slug))
      .sort((a, b) => rank(a.claim) - rank(b.claim)),
  )
  const rounds = claims.map((_, round) => parts.flatMap((part) => part.slice(round, round + 1)))
  const carrying = [...claims.filter(({ slug }) => heads.has(slug)), ...rounds.flat()].slice(0, MOST)
  return carrying.sort((a, b) => a.number - b.number)
}
