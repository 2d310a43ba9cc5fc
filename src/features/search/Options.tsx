import type { Ref } from '#src/model/kinds.ts'
import type { SearchEntry } from '#src/model/search-entries.ts'
import { Hit } from './Hit.tsx'
import type { Offer } from './offers.ts'
import styles from './Options.module.css'

interface Props {
  id: string
  offers: readonly Offer[]
  words: ReadonlySet<string> | undefined
  names: ReadonlyMap<Ref, string> | undefined
  /** Which of all the options is chosen; -1 when none is. */
  active: number
  /** A plain press has followed an option. */
  onFollow: (ref: SearchEntry['ref']) => void
}

const NO_WORDS: ReadonlySet<string> = new Set()
const NO_NAMES: ReadonlyMap<Ref, string> = new Map()

/** The options under the field. Each is a link, so that it can be opened in a tab; the focus stays in the field. */
export function Options({ id, offers, words = NO_WORDS, names = NO_NAMES, active, onFollow }: Props) {
  const all = offers.flatMap(({ entries }) => entries)
  return (
    <div role="listbox" id={id} aria-label="Results" className={styles['options']}>
      {offers.map(({ label, entries }) => (
        <div key={label ?? ''} {...(label !== undefined && { role: 'group', 'aria-label': label })}>
          {label !== undefined && (
            <p className={`label ${styles['of']}`} aria-hidden="true">
              {label}
            </p>
          )}
          {entries.map((entry) => {
            const at = all.indexOf(entry)
            return (
              <Hit
                key={entry.ref}
                id={`${id}${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                entry={entry}
                words={words}
                names={names}
                onClick={({ metaKey, ctrlKey, shiftKey, altKey }) => {
                  if (!metaKey && !ctrlKey && !shiftKey && !altKey) onFollow(entry.ref)
                }}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}
