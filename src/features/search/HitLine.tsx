import { useContext } from 'react'
import { GuardsContext } from '#src/data/guards-context.ts'
import { capital } from '#src/model/capital.ts'
import type { SearchClaim } from '#src/model/search-index.ts'
import { fateLine } from '#src/model/line-shapes.ts'
import { FATES } from '#src/model/statuses.ts'
import { isShutFate, TAKEN_UP } from '#src/model/shut-fate.ts'
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
        <HitFate fate={claim.fate} />
      </>
    )}
  </span>
)

function HitFate({ fate }: { fate: NonNullable<SearchClaim['fate']> }) {
  if (isShutFate(fate, useContext(GuardsContext))) return capital(TAKEN_UP)
  return (
    <>
      <Line shape={fateLine(fate.as)} /> {capital(FATES[fate.as].fate)}{' '}
      <When date={fate.on} inferred={fate.inferred} />
    </>
  )
}
