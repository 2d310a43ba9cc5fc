import { PageLink } from '#src/ui/PageLink.tsx'
import { plainText } from '#src/model/inline.ts'
import { hrefFor } from '#src/model/paths.ts'
import type { TimelineClaim } from '#src/model/payload.schema.ts'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { When } from '#src/records/When.tsx'
import styles from './Passed.module.css'

interface Props {
  claim: TimelineClaim
  /** What changed on the way. */
  drift: string | undefined
  /** Whether the claim itself stands on another day. */
  elsewhere: boolean
}

/** A claim that was passed on: its words lead to where they were stated. */
export const Passed = ({ claim, drift, elsewhere }: Props) => (
  <li className={`label ${styles['passed']}`}>
    <Spoiler spoils={claim.spoils} what="This claim">
      <PageLink to={hrefFor(claim.ref)}>{plainText(claim.text)}</PageLink>
      {elsewhere && (
        <span>
          {' Said '}
          <When date={claim.said} inferred={claim.inferred} />
        </span>
      )}
      {drift && <em>{`Changed on the way: ${drift}`}</em>}
    </Spoiler>
  </li>
)
