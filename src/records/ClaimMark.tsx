import type { ReactNode } from 'react'
import { STATUSES } from '#src/model/statuses.ts'
import { Line } from '#src/ui/Line.tsx'
import type { IndexedClaim } from './claim-index.ts'
import styles from './ClaimMark.module.css'
import { fateWords, isTold } from './fate-words.ts'
import { FateLink } from './FateLink.tsx'
import { fateLine } from './line-shapes.ts'

interface Props {
  slug: string
  claim: IndexedClaim
  /** Whether links to the claim's words lead here. */
  first: true | undefined
  numbered: boolean
  /** Whether the words stand in running text, which tells behind them how their question was settled. */
  running?: boolean
  children: ReactNode
}

/** The words that state a claim, underlined as its status is drawn, with the number that leads to its note. */
export function ClaimMark({ slug, claim, first, numbered, running, children }: Props) {
  const { number, status, fate } = claim
  const name = `Claim ${number}: ${STATUSES[status].label}`
  const tells = running && isTold(fate)
  return (
    <>
      <mark id={first && slug} data-status={status}>
        {children}
      </mark>
      {numbered && (
        <sup className={styles['number']}>
          <a href={`#note-${slug}`} aria-label={fate ? `${name}, ${fateWords(fate)}` : name}>
            {number}
            {fate && !tells && <Line shape={fateLine(fate.as)} />}
          </a>
        </sup>
      )}
      {numbered && tells && (
        <>
          {' '}
          <FateLink fate={fate} />
        </>
      )}
    </>
  )
}
