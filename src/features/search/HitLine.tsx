import { formatDate } from '#src/model/dates.ts'
import type { SearchClaim } from '#src/model/search-index.ts'
import { fateLine } from '#src/model/line-shapes.ts'
import { fateWords } from '#src/records/fate-words.ts'
import { StatusWord } from '#src/records/StatusWord.tsx'
import { Line } from '#src/ui/Line.tsx'
import styles from './Hit.module.css'
import { Marked } from './Marked.tsx'

interface Props {
  claim: SearchClaim
  speaker: string
  isShut: boolean
  words: ReadonlySet<string>
}

/** Under a claim: how sure it was, whose it is, when it was said and what became of it. */
export const HitLine = ({ claim, speaker, isShut, words }: Props) => (
  <span className={`label ${styles['line']}`}>
    <b>
      <StatusWord status={claim.status} />
    </b>
    {' · '}
    <Marked text={speaker} words={words} />
    {` · ${formatDate(claim.said, claim.inferred)}`}
    {claim.fate && !isShut && (
      <>
        {' · '}
        <Line shape={fateLine(claim.fate.as)} /> {fateWords(claim.fate)}
      </>
    )}
  </span>
)
