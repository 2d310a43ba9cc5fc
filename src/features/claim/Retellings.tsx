import type { ClaimPayload } from '#src/model/payload.schema.ts'
import { storyOfClaim } from '#src/model/refs.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Section } from '#src/ui/Section.tsx'
import { BriefClaim } from './BriefClaim.tsx'
import styles from './ClaimEffects.module.css'

/** The same statement in the words of other stories, which tell it too. */
export function Retellings({ retellings }: Pick<ClaimPayload, 'retellings'>) {
  if (!retellings) return null
  return (
    <div>
      <Section title="The same statement, told elsewhere" intro="Lists and counts have it once.">
        <ul className={styles['effects']}>
          {retellings.map((claim) => (
            <li key={claim.ref}>
              <p className="label">
                {'In '}
                <RecordLink to={storyOfClaim(claim.ref)} />
              </p>
              <BriefClaim claim={claim} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
