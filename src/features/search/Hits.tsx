import { memo } from 'react'
import type { Found } from '#src/model/search.ts'
import type { Searchable } from '#src/model/search-entries.ts'
import { answeringWords } from '#src/model/search-marks.ts'
import { Hit } from './Hit.tsx'

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
      <Hit
        entry={entry}
        answering={answeringWords(entry, hub, words)}
        speaker={entry.claim && hub.names.get(entry.claim.by)}
      />
    </li>
  )),
)
