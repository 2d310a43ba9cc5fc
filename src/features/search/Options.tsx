import type { SearchEntry } from '#src/model/search-entries.ts'
import type { Offer } from './offers.ts'
import { Option } from './Option.tsx'
import styles from './Options.module.css'

interface Props {
  id: string
  offers: readonly Offer[]
  /** Which of them is chosen, if any. */
  active: SearchEntry | undefined
  /** A plain press has followed an option. */
  onFollow: (ref: SearchEntry['ref']) => void
}

/** By its entry, so that it stays the same wherever it stands. */
export const optionId = (list: string, { ref }: SearchEntry): string => `${list}${ref}`

/** The options under the field; the focus stays in it. */
export const Options = ({ id, offers, active, onFollow }: Props) => (
  <div role="listbox" id={id} aria-label="Results" className={styles['options']}>
    {offers.map(({ label, hits }) => (
      <div key={label ?? ''} {...(label !== undefined && { role: 'group', 'aria-label': label })}>
        {label !== undefined && (
          <p className={`label ${styles['of']}`} aria-hidden="true">
            {label}
          </p>
        )}
        {hits.map((hit) => (
          <Option
            key={hit.entry.ref}
            id={optionId(id, hit.entry)}
            isActive={hit.entry === active}
            {...hit}
            onFollow={onFollow}
          />
        ))}
      </div>
    ))}
  </div>
)
