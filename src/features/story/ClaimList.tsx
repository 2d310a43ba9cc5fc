import type { Source } from '#src/model/source.schema.ts'
import { ClaimEntry } from '#src/records/ClaimEntry.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './ClaimList.module.css'
import type { NumberedClaim } from './number-claims.ts'

/** A claim's sources by their places in the list of sources, lowest first. */
const numbered = (ids: string[], sources: Source[]) =>
  sources.map(({ id }, at) => ({ id, at: at + 1 })).filter(({ id }) => ids.includes(id))

/** Everything the story claims, in the order of its words, each with the way it went and its sources. */
export const ClaimList = ({ claims, sources }: { claims: NumberedClaim[]; sources: Source[] }) => (
  <Section
    title="The claims"
    count={`${claims.length} in all`}
    intro="Numbered as their words appear above. The line says how sure each was on the day it was said."
  >
    <ol>
      {claims.map(({ slug, number, claim }) => (
        <ClaimEntry
          key={slug}
          id={`note-${slug}`}
          number={number}
          claim={claim}
          end={
            <p className={`label ${styles['end']}`}>
              {claim.sources.length > 1 ? 'Sources' : 'Source'}
              {numbered(claim.sources, sources).map(({ id, at }) => (
                <a key={id} href={`#source-${id}`}>
                  {at}
                </a>
              ))}
              <a href={`#${slug}`}>Back to the words</a>
            </p>
          }
        >
          {claim.note && <p className={`label ${styles['note']}`}>{claim.note}</p>}
        </ClaimEntry>
      ))}
    </ol>
  </Section>
)
