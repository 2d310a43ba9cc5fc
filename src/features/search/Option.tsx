import { memo } from 'react'
import { isPlain } from '#src/data/is-plain.ts'
import type { SearchEntry } from '#src/model/search-entries.ts'
import { Hit } from './Hit.tsx'
import type { FoundHit } from './hit-of.ts'

interface Props extends FoundHit {
  id: string
  isActive: boolean
  onFollow: (ref: SearchEntry['ref']) => void
}

/** Something that was found, as an option. It is a link too, so that it can be opened in a tab. */
export const Option = memo(({ id, isActive, onFollow, ...found }: Props) => (
  <Hit
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={isActive}
    onClick={(event) => {
      if (isPlain(event)) onFollow(found.entry.ref)
    }}
    {...found}
  />
))
