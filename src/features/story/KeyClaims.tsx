import { hrefFor } from '#src/model/paths.ts'
import type { StoryPayload } from '#src/model/payload.schema.ts'
import { ClaimEntry } from '#src/records/ClaimEntry.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import { Section } from '#src/ui/Section.tsx'
import styles from './ClaimList.module.css'
import { keyClaims } from './key-claims.ts'
import type { NumberedClaim } from './number-claims.ts'

/** A claim with its words, its speaker and its fate alone. */
function shortened({ claim: { quote: _quote, relays: _relays, fate, ...claim } }: NumberedClaim) {
  if (!fate) return claim
  const { note: _note, ...end } = fate
  return { ...claim, fate: end }
}

/** The few claims that carry the story, each with the way to its words in the full text. */
export function KeyClaims({ payload, claims }: { payload: StoryPayload; claims: NumberedClaim[] }) {
  const key = keyClaims(payload, claims)
  return (
    <Section title="The key claims" count={`${key.length} of ${claims.length}`}>
      <ol>
        {key.map((entry) => (
          <ClaimEntry
            key={entry.slug}
            claim={shortened(entry)}
            end={
              <p className={`label ${styles['end']}`}>
                <PageLink to={hrefFor(entry.claim.ref)}>In the full story</PageLink>
              </p>
            }
          />
        ))}
      </ol>
    </Section>
  )
}
