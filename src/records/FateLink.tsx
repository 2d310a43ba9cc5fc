import { useContext } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import { capital } from '#src/model/capital.ts'
import { hrefFor } from '#src/model/paths.ts'
import type { Fate } from '#src/model/payload.schema.ts'
import { fateSentence } from './fate-words.ts'
import { FateLine } from './FateLine.tsx'
import styles from './FateLink.module.css'
import { GuardsContext } from '#src/data/guards-context.ts'

/** How a question was settled, in a few words that lead to the claim which settled it; `leading` stands by itself, with its line. */
export function FateLink({ fate, leading }: { fate: Fate; leading?: boolean }) {
  const words = fateSentence(fate, useContext(GuardsContext))
  return (
    <>
      {leading && (
        <>
          <FateLine fate={fate} />{' '}
        </>
      )}
      <PageLink to={hrefFor(fate.by)} className={styles['fate']}>
        {leading ? capital(words) : words}
      </PageLink>
    </>
  )
}
