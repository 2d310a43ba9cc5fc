import { useContext } from 'react'
import type { ClaimPayload } from '#src/model/payload.schema.ts'
import { shutTitle } from '#src/model/spoiler-words.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import { PageContext } from '#src/records/page-context.ts'
import { PageActions } from '#src/records/PageActions.tsx'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { StatusWord } from '#src/records/StatusWord.tsx'
import { When } from '#src/records/When.tsx'
import { Kicker } from '#src/ui/Kicker.tsx'
import styles from './ClaimHeader.module.css'

/** The claim itself, how sure it was, when and by whom to whom it was said; one that gives away what is kept shut says only that it does. */
export function ClaimHeader({ claim }: { claim: ClaimPayload['claim'] }) {
  const { cards } = useContext(PageContext)
  const title = shutTitle('claim', claim.spoils, cards, useContext(GuardsContext))
  return (
    <header className={styles['header']}>
      <Kicker>
        <span>Claim</span>
        <span className="lined">
          <StatusWord status={claim.status} />
        </span>
        <span>
          {'said '}
          <When date={claim.said} inferred={claim.inferred} />
        </span>
      </Kicker>
      <h1 tabIndex={-1}>{title ?? <RichText nodes={claim.text} />}</h1>
      <div className={styles['by']}>
        <p>
          {'Said by '}
          <RecordLink to={claim.by} />
          {claim.to && ' to '}
          {claim.to && <RecordLink to={claim.to} />}
        </p>
        <PageActions />
      </div>
    </header>
  )
}
