import { memo } from 'react'
import type { Found } from '#src/model/search.ts'
import type { Searchable } from '#src/model/search-entries.ts'
import { Hit } from './Hit.tsx'
import { hitOf } from './hit-of.ts'

interface Props {
  of: Found
  hub: Searchable
  /** Which of them to show: from this place on, to before that one. */
  from: number
  to: number
}

/** A stretch of what was found; gone through anew only when that is something else. */
export const Hits = memo(({ of: { entries, words }, hub, from, to }: Props) =>
  entries.slice(from, to).map((entry) => (
    <li key={entry.ref}>
      <Hit {...hitOf(entry, hub, words)} />
    </li>
  )),
)
