import type { ReactNode } from 'react'
import { unbroken } from '#src/model/unbroken.ts'

/** How many letters a title may have that stays on one line. */
const SHORT = 20

interface Props {
  /** The title of a work. */
  words: string
  /** How it is set; unless said, as it is. */
  children?: ReactNode
}

/**
 * The title of a work. One that is short and could be torn is marked to be kept whole by the style, no other, for browsers
 * do not balance the lines of a heading that holds such words.
 */
export function Title({ words, children }: Props) {
  const kept = unbroken(words)
  const canTear = words.length <= SHORT && /[ -]/.test(kept)
  return <cite data-whole={canTear || undefined}>{children ?? kept}</cite>
}
