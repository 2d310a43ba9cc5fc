import { useContext } from 'react'
import type { ClaimPayload, SiteInfo } from '#src/model/payload.schema.ts'
import { shutBy } from '#src/model/spoilers.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import { PageContext } from '#src/records/page-context.ts'
import { Sources } from '#src/records/Sources.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import styles from './Claim.module.css'
import { ClaimCitation } from './ClaimCitation.tsx'
import { ClaimEffects } from './ClaimEffects.tsx'
import { ClaimEnd } from './ClaimEnd.tsx'
import { ClaimFigures } from './ClaimFigures.tsx'
import { ClaimHeader } from './ClaimHeader.tsx'
import { ClaimQuestions } from './ClaimQuestions.tsx'
import { ClaimThread } from './ClaimThread.tsx'
import { ClaimWords } from './ClaimWords.tsx'
import { Contradictions } from './Contradictions.tsx'
import { Retellings } from './Retellings.tsx'
import { WrongClaim } from './WrongClaim.tsx'

interface Props {
  payload: ClaimPayload
  site: Pick<SiteInfo, 'name' | 'url' | 'corrections'>
}

/** One claim on a page of its own: what it says, the way it went, what became of it, what stands against it. */
export function Claim({ payload, site }: Props) {
  const isShut = shutBy(payload.claim.spoils, useContext(GuardsContext)) !== undefined
  return (
    <PageContext value={payload}>
      <article className={`page ${styles['claim']}`}>
        <ClaimHeader claim={payload.claim} />
        <Spoiler spoils={payload.claim.spoils} what="All that follows" block>
          <div className={styles['columns']}>
            <ClaimWords claim={payload.claim} isShut={isShut} />
            <div className={styles['aside']}>
              <ClaimEnd claim={payload.claim} fates={payload.fates} />
              <ClaimQuestions questions={payload.questions} />
            </div>
            <div className={styles['thread']}>
              <ClaimThread payload={payload} />
            </div>
            <ClaimEffects effects={payload.effects} />
            <Contradictions payload={payload} />
            <Retellings retellings={payload.retellings} />
            <ClaimFigures payload={payload} />
            <div>
              <Sources sources={payload.sources} />
            </div>
            <ClaimCitation claim={payload.claim} site={site} />
            <WrongClaim claim={payload.claim} site={site} />
          </div>
        </Spoiler>
      </article>
    </PageContext>
  )
}
