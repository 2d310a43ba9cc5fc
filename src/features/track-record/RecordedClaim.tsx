import { STATUS_LINES } from '#src/model/line-shapes.ts'
import { claimHref } from '#src/model/paths.ts'
import type { Recorded } from '#src/model/payload.schema.ts'
import { STATUSES } from '#src/model/statuses.ts'
import { ClaimFate } from '#src/records/ClaimFate.tsx'
import { Drift } from '#src/records/Drift.tsx'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { When } from '#src/records/When.tsx'
import { Line } from '#src/ui/Line.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './RecordedClaim.module.css'

/** A claim behind a number: how sure it was, who said it when, its words, which lead to its page, and how it ended. */
export const RecordedClaim = ({
  claim: { ref, words, titles, status, by, to, said, inferred, spoils, passed, fate },
}: {
  claim: Recorded
}) => (
  <li className={styles['claim']}>
    <div className={`label ${styles['sign']}`}>
      <Line shape={STATUS_LINES[status]} />
      <p>
        {STATUSES[status].label}
        {', '}
        {by && <RecordLink to={by} />}
        {to && ' to '}
        {to && <RecordLink to={to} />}
        {(by ?? to) && ', '}
        <When date={said} inferred={inferred} />
        {passed && ', passed on '}
        {passed && <When date={passed.on} inferred={passed.inferred} />}
      </p>
    </div>
    <Spoiler spoils={[...(spoils ?? []), ...(fate?.spoils ?? [])]} what="This claim">
      <p className={styles['words']}>
        <PageLink to={claimHref(ref)}>
          <Titled words={words} titles={titles} />
        </PageLink>
      </p>
      {passed?.drift && (
        <div className={styles['words']}>
          <Drift told={passed.drift} />
        </div>
      )}
      {fate && <ClaimFate fate={fate} brief />}
    </Spoiler>
  </li>
)
