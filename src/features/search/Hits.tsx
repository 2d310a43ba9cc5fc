import { memo } from 'react'
import type { Ref } from '#src/model/kinds.ts'
import type { Found } from '#src/model/search.ts'
import { Hit } from './Hit.tsx'

interface Props {
  of: Found
  names: ReadonlyMap<Ref, string>
  /** Which of them to show: from this place on, to before that one. */
  from: number
  to: number
}

/** A stretch of what was found; drawn anew only when that is something else. */
export const Hits = memo(({ of: { entries, words }, names, from, to }: Props) =>
  entries.slice(from, to).map((entry) => (
    <li key={entry.ref}>
      <Hit entry={entry} words={words} names={names} />
    </li>
  )),
)
