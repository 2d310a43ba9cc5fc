import { Link } from 'react-router'
import type { Fate } from '#src/model/payload.schema.ts'
import { hrefFor } from '#src/model/paths.ts'
import { EFFECTS } from '#src/model/statuses.ts'
import { Line } from '#src/ui/Line.tsx'
import { fateLine } from './line-shapes.ts'
import { When } from './When.tsx'
import styles from './ClaimFate.module.css'

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What became of a claim, leading to the claim that decided it. */
export const ClaimFate = ({ fate }: { fate: Fate }) => (
  <p className={`label ${styles['fate']}`}>
    <Line shape={fateLine(fate.as)} />{' '}
    <span>
      <Link to={hrefFor(fate.by)} discover="none">
        {capital(EFFECTS[fate.as].fate)}
      </Link>
      {', '}
      <When date={fate.on} inferred={fate.inferred} />
    </span>
  </p>
)
