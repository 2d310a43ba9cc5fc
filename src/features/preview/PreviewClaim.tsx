import { useContext } from 'react'
import { GuardsContext } from '#src/data/guards-context.ts'
import { formatDate } from '#src/model/dates.ts'
import type { Cards } from '#src/model/payload.schema.ts'
import { isSettling } from '#src/model/statuses.ts'
import { capital } from '#src/model/capital.ts'
import { isShutFate } from '#src/model/shut-fate.ts'
import { fateSentence } from '#src/records/fate-words.ts'
import { FateLine } from '#src/records/FateLine.tsx'
import { StatusWord } from '#src/records/StatusWord.tsx'
import type { TellingClaim } from './preview-of.ts'
import styles from './PreviewClaim.module.css'

interface Props {
  telling: TellingClaim
  cards: Cards
  /** Whether the preview is that of the claim, so that its words stand above already. */
  isSubject: boolean
}

/** A claim in a preview: how sure it was, its words, whose they are and when they were said, and what became of it. */
export function PreviewClaim({ telling: { label, claim, words, isShut }, cards, isSubject }: Props) {
  const guards = useContext(GuardsContext)
  const { status, by, to, said, inferred, fate } = claim
  return (
    <div className={styles['claim']}>
      <p className={`label ${styles['sign']}`}>
        <b>
          <StatusWord status={status} />
        </b>
        {label && <span>{label}</span>}
      </p>
      {!isSubject && <p className={styles['words']}>{words}</p>}
      <p className="label">
        <bdi>{cards[by]?.name}</bdi>
        {to && cards[to] && ' to '}
        {to && <bdi>{cards[to]?.name}</bdi>}
        {`, ${formatDate(said, inferred)}`}
      </p>
      {fate && !isShut && (
        <p className={`label ${styles['fate']}`} data-tied={isSettling(fate.as) && !isShutFate(fate, guards)}>
          <FateLine fate={fate} />
          <b>{capital(fateSentence(fate, guards))}</b>
        </p>
      )}
    </div>
  )
}
