import { PageLink } from '#src/ui/PageLink.tsx'
import { hrefFor } from '#src/model/paths.ts'
import type { Fate } from '#src/model/payload.schema.ts'
import { capital, fateSentence } from './fate-words.ts'
import styles from './FateLink.module.css'

/** How a question was settled, in a few words that lead to the claim which settled it. */
export const FateLink = ({ fate, leading }: { fate: Fate; leading?: boolean }) => (
  <PageLink to={hrefFor(fate.by)} className={styles['fate']}>
    {leading ? capital(fateSentence(fate)) : fateSentence(fate)}
  </PageLink>
)
