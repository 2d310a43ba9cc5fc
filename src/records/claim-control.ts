import { type AnchorHTMLAttributes, createContext } from 'react'

/**
 * What makes the link to a claim's entry, by the claim's slug, the button of a note instead; undefined where there is
 * none, and until the page is alive.
 */
export const ClaimControlContext = createContext<
  ((slug: string) => AnchorHTMLAttributes<HTMLAnchorElement>) | undefined
>(undefined)
