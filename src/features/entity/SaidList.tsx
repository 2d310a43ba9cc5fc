import { PageLink } from '#src/ui/PageLink.tsx'
import { hrefFor } from '#src/model/paths.ts'
import type { Said } from '#src/model/payload.schema.ts'
import { ClaimEntry } from '#src/records/ClaimEntry.tsx'
import { Sentence } from '#src/records/Sentence.tsx'
import { Section } from '#src/ui/Section.tsx'
import { countOf } from './count-of.ts'

/** Claims by or about someone, each with the sentence that states it and the way back to it. */
export const SaidList = ({ title, claims, total }: { title: string; claims: Said[]; total: number }) =>
  claims.length > 0 && (
    <Section title={title} count={countOf(claims.length, total, '1 claim', 'claims')}>
      <ul>
        {claims.map((claim) => (
          <ClaimEntry key={claim.ref} claim={claim}>
            <Sentence cut={claim.sentence} status={claim.status} />
            <p className="label">
              <PageLink to={hrefFor(claim.ref)}>Read the words in the story</PageLink>
            </p>
          </ClaimEntry>
        ))}
      </ul>
    </Section>
  )
