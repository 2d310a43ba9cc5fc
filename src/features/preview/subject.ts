import { pageOfLink } from '#src/data/page-link.ts'
import { fromPageKey } from '#src/model/as-of-address.ts'
import type { ClaimRef, Ref } from '#src/model/kinds.ts'
import { isRef, parseClaimRef, storyOfClaim } from '#src/model/refs.ts'

/** What a link leads to, as far as its address tells. */
export interface Subject {
  /** The key of its page's payload. */
  key: string
  /** The record of the page; of a claim's page the story that states it. */
  ref: Ref
  /** The claim of the page, or the claim whose words in a story the link leads to. */
  claim?: ClaimRef
  isClaimPage: boolean
}

const CLAIM_PAGE = /^claims\/([^/]+)\/([^/]+)$/

/** The record or the claim that a link leads to; undefined for lists, the page being read and what stands in a preview. */
export function subjectOf(link: HTMLAnchorElement): Subject | undefined {
  const key = pageOfLink(link)
  if (key === undefined || link.closest('dialog, [popover]')) return undefined
  const { id } = fromPageKey(key)
  const [, story, slug] = CLAIM_PAGE.exec(id) ?? []
  const claim = toClaimRef(slug ? `stories/${story}#${slug}` : id + link.hash)
  if (claim) return { key, ref: storyOfClaim(claim), claim, isClaimPage: slug !== undefined }
  return isRef(id) ? { key, ref: id, isClaimPage: false } : undefined
}

function toClaimRef(text: string): ClaimRef | undefined {
  const parsed = parseClaimRef(text)
  return parsed && `${parsed.story}#${parsed.claim}`
}
