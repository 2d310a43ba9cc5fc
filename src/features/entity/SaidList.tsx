import type { ReactNode } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import { CLAIMS_A_PAGE } from '#src/model/claims-a-page.ts'
import { hrefFor } from '#src/model/paths.ts'
import type { Said } from '#src/model/payload.schema.ts'
import { ClaimEntry } from '#src/records/ClaimEntry.tsx'
import { Sentence } from '#src/records/Sentence.tsx'
import { Section } from '#src/ui/Section.tsx'
import { countOf } from './count-of.ts'

interface Props {
  title: ReactNode
  /** Those of this page. */
  claims: Said[]
  total: number
  page: number
}

/** Claims by or about someone, each with the sentence that states it and the way back to it. */
export const SaidList = ({ title, claims, total, page }: Props) =>
  claims.length > 0 && (
    <Section
      title={title}
      count={countOf(claims.length, total, '1 claim', 'claims', (page - 1) * CLAIMS_A_PAGE + 1)}
    >
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
