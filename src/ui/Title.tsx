import type { ReactNode } from 'react'

/** How many letters a title may have that stays on one line. */
const SHORT = 20

/** The title of a work, which has `letters` letters. */
export const Title = ({ letters, children }: { letters: number; children: ReactNode }) => (
  <cite data-long={letters > SHORT || undefined}>{children}</cite>
)
