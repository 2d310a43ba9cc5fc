import { memo } from 'react'
import type { SearchEntry } from '#src/model/search-entries.ts'
import { Hit } from './Hit.tsx'

interface Props {
  id: string
  isActive: boolean
  entry: SearchEntry
  /** Its words that answer those typed, with spaces between. */
  answering: string
  speaker: string | undefined
  onFollow: (ref: SearchEntry['ref']) => void
}

/** Something that was found, as an option. It is a link too, so that it can be opened in a tab. */
export const Option = memo(({ id, isActive, onFollow, ...found }: Props) => (
  <Hit
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={isActive}
    onClick={({ metaKey, ctrlKey, shiftKey, altKey }) => {
      if (!metaKey && !ctrlKey && !shiftKey && !altKey) onFollow(found.entry.ref)
    }}
    {...found}
  />
))
