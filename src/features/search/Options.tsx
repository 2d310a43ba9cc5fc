import type { Searchable, SearchEntry } from '#src/model/search-entries.ts'
import { hitOf } from './hit-of.ts'
import type { Offer } from './offers.ts'
import { Option } from './Option.tsx'
import styles from './Options.module.css'

interface Props {
  id: string
  offers: readonly Offer[]
  words: ReadonlySet<string> | undefined
  hub: Searchable | undefined
  /** Which of them is chosen, if any. */
  active: SearchEntry | undefined
  /** A plain press has followed an option. */
  onFollow: (ref: SearchEntry['ref']) => void
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** By its entry, so that it stays the same wherever it stands. */
export const optionId = (list: string, { ref }: SearchEntry): string => `${list}${ref}`

/** The options under the field; the focus stays in it. */
export function Options({ id, offers, words = NO_WORDS, hub, active, onFollow }: Props) {
  return (
    <div role="listbox" id={id} aria-label="Results" className={styles['options']}>
      {hub &&
        offers.map(({ label, entries }) => (
          <div key={label ?? ''} {...(label !== undefined && { role: 'group', 'aria-label': label })}>
            {label !== undefined && (
              <p className={`label ${styles['of']}`} aria-hidden="true">
                {label}
              </p>
            )}
            {entries.map((entry) => (
              <Option
                key={entry.ref}
                id={optionId(id, entry)}
                isActive={entry === active}
                {...hitOf(entry, hub, words)}
                onFollow={onFollow}
              />
            ))}
          </div>
        ))}
    </div>
  )
}
