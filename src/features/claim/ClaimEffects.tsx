import type { ClaimPayload } from '#src/model/payload.schema.ts'
import type { Effect } from '#src/model/statuses.ts'
import { unbroken } from '#src/model/unbroken.ts'
import { fateLine } from '#src/model/line-shapes.ts'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Line } from '#src/ui/Line.tsx'
import { Section } from '#src/ui/Section.tsx'
import { BriefClaim } from './BriefClaim.tsx'
import styles from './ClaimEffects.module.css'

const DOES = {
  confirms: 'Bears out',
  resolves: 'Settles',
  supersedes: 'Takes the place of',
  contradicts: 'Contradicts',
  lapses: 'Lets lapse',
} as const satisfies Record<Effect, string>

/** What it does to earlier claims. */
export function ClaimEffects({ effects }: Pick<ClaimPayload, 'effects'>) {
  if (effects.length === 0) return null
  return (
    <div>
      <Section title="What it does to earlier claims">
        <ul className={styles['effects']}>
          {effects.map(({ as, note, claim }) => (
            <li key={claim.ref + as}>
              <p className={`label lined ${styles['sign']}`}>
                <Line shape={fateLine(as)} />
                <b>{DOES[as]}</b>
              </p>
              <BriefClaim claim={claim} />
              {note && (
                <Spoiler spoils={claim.spoils} what="The editor’s note">
                  <p className="label">{unbroken(note)}</p>
                </Spoiler>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
