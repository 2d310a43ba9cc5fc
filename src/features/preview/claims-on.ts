import type { Payload } from '#src/model/payload.schema.ts'
import type { ClaimView, Fate } from '#src/model/payload.schema.ts'

/** As much of a claim as a preview shows. */
export interface ShownClaim extends Pick<
  ClaimView,
  'ref' | 'text' | 'status' | 'by' | 'to' | 'said' | 'inferred' | 'relays' | 'spoils'
> {
  fate?: Omit<Fate, 'note'> | undefined
}

/** The claims that a page shows in words, each once, in its order. */
export function claimsOn(page: Payload | undefined): ShownClaim[] {
  const all = page ? listed(page) : []
  return [...new Map(all.toReversed().map((claim) => [claim.ref, claim])).values()].toReversed()
}

function listed(page: Payload): readonly ShownClaim[] {
  switch (page.kind) {
    case 'story':
    case 'timeline':
      return page.claims
    case 'question':
      return [page.asked, ...page.replies.map(({ claim }) => claim)]
    case 'claim':
      return [
        page.claim,
        ...[...page.fates, ...page.effects, ...page.contradictions].map(({ claim }) => claim),
      ]
    case 'front':
      return [...page.broken, ...page.loose]
    case 'index':
    case 'record':
    case 'about':
    case 'data':
    case 'connections':
    case 'search':
    case 'following':
      return []
    default:
      return [...page.said, ...page.discussed]
  }
}
