import type { ReactNode } from 'react'

/** A link out of the hub. */
export const OutLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} rel="noopener noreferrer">
    {children}
  </a>
)
