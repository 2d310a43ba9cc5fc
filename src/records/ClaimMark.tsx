import { type ReactNode, useContext } from 'react'
import { STATUSES } from '#src/model/statuses.ts'
import { ClaimControlContext } from './claim-control.ts'
import type { IndexedClaim } from './claim-index.ts'
import styles from './ClaimMark.module.css'
import { isTold } from '#src/model/told-fate.ts'
import { fateWords } from './fate-words.ts'
import { FateLine } from './FateLine.tsx'
import { FateLink } from './FateLink.tsx'
import { GuardsContext } from '#src/data/guards-context.ts'

interface Props {
  slug: string
  claim: IndexedClaim
  /** Whether links to the claim's words lead here. */
  first: true | undefined
  /** Whether a number stands behind the words and leads to the claim's entry. */
  numbered: boolean
  /** Whether the words lead there themselves. */
  leading?: boolean
  /** Whether the words stand in running text, which tells behind them how their question was settled. */
  running?: boolean
  children: ReactNode
}

/**
 * The words that state a claim, underlined as its status is drawn, with the number that leads to its entry. Where its
 * sources can open beside the words, the number is their button, and a press on the words does the same.
 */
export function ClaimMark({ slug, claim, first, numbered, leading, running, children }: Props) {
  const guards = useContext(GuardsContext)
  const link = { href: `#note-${slug}`, ...useContext(ClaimControlContext)?.(slug) }
  const { number, status, fate } = claim
  const name = `Claim ${number}: ${STATUSES[status].label}`
  const tells = running && isTold(fate)
  return (
    <>
      <mark id={first && slug} data-status={status}>
        {leading ? (
          <a className={styles['words']} {...link}>
            {children}
          </a>
        ) : (
          children
        )}
      </mark>
      {numbered && (
        <sup className={styles['number']}>
          <a aria-label={fate ? `${name}, ${fateWords(fate, guards)}` : name} {...link}>
            {number}
            {fate && !tells && <FateLine fate={fate} />}
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
