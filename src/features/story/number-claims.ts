import { type Inline, walkInline } from '#src/model/inline.ts'
import type { BlockView, ClaimView, StoryPayload } from '#src/model/payload.schema.ts'
import { parseClaimRef } from '#src/model/refs.ts'
import type { ClaimIndex } from '#src/records/claim-index.ts'

export interface NumberedClaim {
  slug: string
  number: number
  claim: ClaimView
}

/** The claims whose words stand in the text. */
export const marksIn = (nodes: readonly Inline[]): string[] =>
  [...walkInline(nodes)].flatMap((node) => (node.type === 'claim' ? [node.claim] : []))

/** The claims that a block states. */
export function claimsOfBlock(block: BlockView): string[] {
  if (block.type === 'paragraph') return marksIn(block.children)
  return block.type === 'heading' ? [] : [block.claim]
}

/** The story's claims, numbered as their words first appear in headline, dek and body. */
export function numberClaims({ headline, dek, body, claims }: StoryPayload): NumberedClaim[] {
  const order = [...new Set([...marksIn(headline), ...marksIn(dek), ...body.flatMap(claimsOfBlock)])]
  const placeOf = (slug: string) => (order.includes(slug) ? order.indexOf(slug) : order.length)
  return claims
    .map((claim) => ({ claim, slug: parseClaimRef(claim.ref)?.claim ?? claim.ref }))
    .sort((a, b) => placeOf(a.slug) - placeOf(b.slug))
    .map((entry, at) => ({ ...entry, number: at + 1 }))
}

/** The same, as the marks look it up. */
export const claimIndex = (claims: NumberedClaim[]): ClaimIndex =>
  new Map(
    claims.map(({ slug, number, claim: { status, fate, spoils } }) => [
      slug,
      { number, status, fate, spoils },
    ]),
  )
