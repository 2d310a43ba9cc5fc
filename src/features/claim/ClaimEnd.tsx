import { useContext } from 'react'
import { capital } from '#src/model/capital.ts'
import type { ClaimPayload } from '#src/model/payload.schema.ts'
import { type FateName, isSettling } from '#src/model/statuses.ts'
import { unbroken } from '#src/model/unbroken.ts'
import { isShutFate } from '#src/model/shut-fate.ts'
import { fateSentence } from '#src/records/fate-words.ts'
import { FateLine } from '#src/records/FateLine.tsx'
import { GuardsContext } from '#src/data/guards-context.ts'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { Section } from '#src/ui/Section.tsx'
import { BriefClaim } from './BriefClaim.tsx'
import styles from './ClaimEnd.module.css'

type Props = Pick<ClaimPayload, 'claim' | 'fates'>

/** The fates whose note stands between the two sides, see Contradictions. */
const TWO_SIDED: ReadonlySet<FateName> = new Set(['contradicts', 'disputes'])

/** What later claims did to it, first to last; the one that stands is set apart from those that it overtook. */
export function ClaimEnd({ claim, fates }: Props) {
  const guards = useContext(GuardsContext)
  const stands = ({ fate }: Props['fates'][number]) => fate.by === claim.fate?.by && fate.as === claim.fate.as
  // Where all come to the same, none has overtaken another.
  const isOvertaken = new Set(fates.map(({ fate }) => fate.as)).size > 1
  return (
    <Section title="What became of it">
      {fates.length === 0 ? (
        <p>Nothing yet: no later claim on the hub confirms, settles or contradicts it.</p>
      ) : (
        <ol className={styles['fates']}>
          {fates.map((each) => (
            <li key={each.fate.by + each.fate.as}>
              <p className={`label lined ${styles['sign']}`}>
                <FateLine fate={each.fate} />
                <span>
                  <b data-tied={isSettling(each.fate.as) && !isShutFate(each.fate, guards)}>
                    {capital(fateSentence(each.fate, guards))}
                  </b>
                  {isOvertaken && stands(each) && '\u00A0· stands today'}
                </span>
              </p>
              <BriefClaim claim={each.claim} />
              {each.fate.note && !TWO_SIDED.has(each.fate.as) && (
                <Spoiler spoils={each.fate.spoils} what="The editor’s note">
                  <p className="label">{unbroken(each.fate.note)}</p>
                </Spoiler>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
