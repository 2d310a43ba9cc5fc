import type { PartialDate } from '#src/model/dates.ts'
import { plainText } from '#src/model/inline.ts'
import { hrefFor } from '#src/model/paths.ts'
import { titlesIn } from '#src/model/titles.ts'
import { Drift } from '#src/records/Drift.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Titled } from '#src/records/Titled.tsx'
import { When } from '#src/records/When.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import { bySaid, type PassedClaim } from './group-entries.ts'
import styles from './Passed.module.css'

interface Props {
  passed: readonly PassedClaim[]
  /** The day on which they were passed on: what was said on it needs no other. */
  date: PartialDate
}

/** Claims that were passed on, by the day on which they were said; their words lead to where they were stated. */
export const Passed = ({ passed, date }: Props) => (
  <ul className={styles['passed']}>
    {bySaid(passed).map(({ said, inferred, claims }) => (
      <li key={`${said} ${inferred}`}>
        {said !== date && (
          <p className="label">
            {'Said '}
            <When date={said} inferred={inferred} />
          </p>
        )}
        <ul>
          {claims.map(({ claim, drift }) => (
            <li key={claim.ref} className={styles['claim']}>
              <Spoiler spoils={claim.spoils} what="This claim">
                <PageLink to={hrefFor(claim.ref)}>
                  <Titled words={plainText(claim.text)} titles={titlesIn(claim.text)} />
                </PageLink>
                {drift && <Drift told={drift} />}
              </Spoiler>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)
