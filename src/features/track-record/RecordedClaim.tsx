import { claimHref } from '#src/model/paths.ts'
import type { Recorded } from '#src/model/payload.schema.ts'
import { ClaimFate } from '#src/records/ClaimFate.tsx'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { StatusWord } from '#src/records/StatusWord.tsx'
import { When } from '#src/records/When.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './RecordedClaim.module.css'

/** A claim behind a number: how sure it was, who said it when, its words, which lead to its page, and how it ended. */
export const RecordedClaim = ({
  claim: { ref, words, status, by, to, said, inferred, spoils, passed, fate },
}: {
  claim: Recorded
}) => (
  <li className={styles['claim']}>
    <p className={`label ${styles['sign']}`}>
      <StatusWord status={status} />
      {', '}
      {by && <RecordLink to={by} />}
      {to && ' to '}
      {to && <RecordLink to={to} />}
      {(by ?? to) && ', '}
      <When date={said} inferred={inferred} />
      {passed && ', passed on '}
      {passed && <When date={passed.on} inferred={passed.inferred} />}
    </p>
    <Spoiler spoils={spoils} what="This claim">
      <p>
        <PageLink to={claimHref(ref)}>{words}</PageLink>
      </p>
      {passed?.drift && <p className="label">{`Changed on the way: ${passed.drift}`}</p>}
      {fate && <ClaimFate fate={fate} brief />}
    </Spoiler>
  </li>
)
