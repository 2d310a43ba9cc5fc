import { capital } from '#src/model/capital.ts'
import type { SearchClaim } from '#src/model/search-index.ts'
import { fateLine } from '#src/model/line-shapes.ts'
import { FATES } from '#src/model/statuses.ts'
import { StatusWord } from '#src/records/StatusWord.tsx'
import { When } from '#src/records/When.tsx'
import { Line } from '#src/ui/Line.tsx'
import styles from './Hit.module.css'
import { Marked } from './Marked.tsx'

/** Ends a line rather than begin one. */
const DOT = '\u00A0· '

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
    {DOT}
    <Marked text={speaker} words={words} />
    {DOT}
    <When date={claim.said} inferred={claim.inferred} />
    {claim.fate && !isShut && (
      <>
        {DOT}
        <Line shape={fateLine(claim.fate.as)} /> {capital(FATES[claim.fate.as].fate)}{' '}
        <When date={claim.fate.on} inferred={claim.fate.inferred} />
      </>
    )}
  </span>
)
