import { memo } from 'react'
import { Hit } from './Hit.tsx'
import type { FoundHit } from './hit-of.ts'

/** What was found, as list items; gone through anew only when that is something else. */
export const Hits = memo(({ hits }: { hits: readonly FoundHit[] }) =>
  hits.map((hit) => (
    <li key={hit.entry.ref}>
      <Hit {...hit} />
    </li>
  )),
)
