import type { ReactNode } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import { claimHref } from '#src/model/paths.ts'
import type { ClaimView } from '#src/model/payload.schema.ts'
import { STATUSES } from '#src/model/statuses.ts'
import { Line } from '#src/ui/Line.tsx'
import { ClaimFate } from './ClaimFate.tsx'
import { ClaimWay } from './ClaimWay.tsx'
import { STATUS_LINES } from '#src/model/line-shapes.ts'
import { RichText } from './RichText.tsx'
import { Spoiler } from './Spoiler.tsx'
import styles from './ClaimEntry.module.css'

interface Props {
  claim: Omit<ClaimView, 'sources' | 'note'>
  /** Where links to the entry lead. */
  id?: string
  number?: number
  /** What stands below the claim's words: a note, the sentence of the story. */
  children?: ReactNode
  /** What stands below the way it went: its sources, the way back. */
  end?: ReactNode
}

/** A claim as an entry of a ledger: its line and status, its words, the way it went. */
export const ClaimEntry = ({ claim, id, number, children, end }: Props) => (
  <li id={id} className={styles['entry']} data-lazy="">
    <p className={`label ${styles['sign']}`}>
      {number !== undefined && <b>{number}</b>}
      <Line shape={STATUS_LINES[claim.status]} />
      <span>{STATUSES[claim.status].label}</span>
    </p>
    <Spoiler spoils={claim.spoils}>
      <div className={styles['words']}>
        <p>
          <RichText nodes={claim.text} />
        </p>
        {claim.quote && <p className={styles['quote']}>{`“${claim.quote}”`}</p>}
        {children}
        {claim.fate && <ClaimFate fate={claim.fate} />}
      </div>
    </Spoiler>
    <div className={styles['way']}>
      <ClaimWay claim={claim} />
      {end}
      <p className={`label ${styles['own']}`}>
        <PageLink to={claimHref(claim.ref)}>All about this claim</PageLink>
        <PageLink to={`${claimHref(claim.ref)}#wrong`}>Report an error</PageLink>
      </p>
    </div>
  </li>
)
