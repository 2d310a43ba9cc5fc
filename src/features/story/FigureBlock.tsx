import { figureWords } from '#src/model/figure-words.ts'
import { FigureTerms } from '#src/records/FigureTerms.tsx'
import { ClaimMark } from '#src/records/ClaimMark.tsx'
import type { NumberedClaim } from './number-claims.ts'
import styles from './FigureBlock.module.css'

/** A number, never without its unit, rule, window, speaker and date. */
export function FigureBlock({ entry, first }: { entry: NumberedClaim; first: true | undefined }) {
  const { slug, number, claim } = entry
  const { figure } = claim
  if (!figure) return null
  return (
    <figure className={styles['figure']}>
      <p className={styles['value']}>
        <ClaimMark slug={slug} claim={{ ...claim, number }} first={first} numbered>
          {figureWords(figure.value)}
        </ClaimMark>
        <span>{figure.unit}</span>
      </p>
      <figcaption className="label">
        <FigureTerms claim={claim} />
      </figcaption>
    </figure>
  )
}
