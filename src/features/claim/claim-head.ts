import { formatDate } from '#src/model/dates.ts'
import type { Head } from '#src/model/head.ts'
import { plainText } from '#src/model/inline.ts'
import type { ClaimPayload } from '#src/model/payload.schema.ts'
import { shutTitle } from '#src/model/spoiler-words.ts'
import type { Guards } from '#src/model/spoilers.ts'
import { STATUSES } from '#src/model/statuses.ts'
import { fateWords } from '#src/records/fate-words.ts'

/** Longest title, in letters; search results show about as many. */
const LONGEST = 70

/** The title and the description of a claim's page; neither gives away what is kept shut. */
export function claimHead({ claim, cards }: ClaimPayload, guards: Guards): Head {
  const nameOf = (ref: string) => cards[ref]?.name ?? ref
  const to = claim.to ? ` to ${nameOf(claim.to)}` : ''
  const standing = [
    STATUSES[claim.status].label,
    ...(claim.fate ? [fateWords(claim.fate, guards)] : []),
  ].join(', ')
  return {
    title: shutTitle('claim', claim.spoils, cards, guards) ?? cutAtWord(plainText(claim.text)),
    description: `Said by ${nameOf(claim.by)}${to}, ${formatDate(claim.said, claim.inferred)}. ${standing}.`,
  }
}

/** The text, or as many whole words of it as a title holds. */
function cutAtWord(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST - 1)).replace(/[\s,;:–—-]+$/, '')}…`
}
