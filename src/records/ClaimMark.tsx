import type { ReactNode } from 'react'
import { type Status, STATUSES } from '#src/model/statuses.ts'
import styles from './ClaimMark.module.css'

interface Props {
  slug: string
  number: number
  status: Status
  /** Whether links to the claim's words lead here. */
  first: true | undefined
  numbered: boolean
  children: ReactNode
}

/** The words that state a claim, underlined as its status is drawn, with the number that leads to its note. */
export const ClaimMark = ({ slug, number, status, first, numbered, children }: Props) => (
  <>
    <mark id={first && slug} data-status={status}>
      {children}
    </mark>
    {numbered && (
      <sup className={styles['number']}>
        <a href={`#note-${slug}`} aria-label={`Claim ${number}: ${STATUSES[status].label}`}>
          {number}
        </a>
      </sup>
    )}
  </>
)
