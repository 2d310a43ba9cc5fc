import type { QueryClient } from '@tanstack/react-query'
import { pageOfLink } from './page-link.ts'
import { payloadQuery } from './payload-query.ts'

const SIGNS = ['pointerover', 'focusin', 'touchstart'] as const

/**
 * Fetches a page's payload when the reader shows interest in its link: pointer over it, focus on it, finger on it.
 * Returns a function that stops it.
 */
export function prefetchOnInterest(client: QueryClient): () => void {
  const fetchAhead = ({ target }: Event) => {
    const id = pageOfLink(target)
    // A fault here is no fault yet: the reader has not asked for the page.
    if (id !== undefined) client.query(payloadQuery(id)).catch(() => {})
  }
  for (const sign of SIGNS) document.addEventListener(sign, fetchAhead, { passive: true })
  return () => {
    for (const sign of SIGNS) document.removeEventListener(sign, fetchAhead)
  }
}
