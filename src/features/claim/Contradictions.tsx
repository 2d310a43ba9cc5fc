import { STATUS_LINES } from '#src/model/line-shapes.ts'
import type { Brief, ClaimPayload } from '#src/model/payload.schema.ts'
import { STATUSES } from '#src/model/statuses.ts'
import { unbroken } from '#src/model/unbroken.ts'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Line } from '#src/ui/Line.tsx'
import { Section } from '#src/ui/Section.tsx'
import { BriefClaim } from './BriefClaim.tsx'
import styles from './Contradictions.module.css'

/** Each claim that speaks against this one beside it, with what the editor makes of the two. */
export function Contradictions({ payload: { claim, contradictions } }: { payload: ClaimPayload }) {
  if (contradictions.length === 0) return null
  return (
    <div>
      <Section
        title="Two accounts"
        intro="Both stay. What contradicts a claim is set beside it, not in its place."
      >
        {contradictions.map(({ claim: other, better, note }) => (
          <div key={other.ref} className={styles['pair']}>
            <ul className={styles['sides']} aria-label="The two sides">
              <Side name="This claim" claim={claim} isBetter={better === 'this'} />
              <Side name="The other claim" claim={other} isBetter={better === 'other'} />
            </ul>
            <Spoiler spoils={other.spoils} what="The editor’s note">
              <p className={styles['note']}>
                {better === 'unresolved' && <b>Neither is known to be right. </b>}
                {note && unbroken(note)}
              </p>
            </Spoiler>
          </div>
        ))}
      </Section>
    </div>
  )
}

const Side = ({ name, claim, isBetter }: { name: string; claim: Brief; isBetter: boolean }) => (
  <li data-better={isBetter}>
    <p className="label lined">
      <Line shape={STATUS_LINES[claim.status]} />
      <span>
        <b>{name}</b>
        {` · ${STATUSES[claim.status].label}`}
        {isBetter && ' · better attested'}
      </span>
    </p>
    <BriefClaim claim={claim} />
  </li>
)
