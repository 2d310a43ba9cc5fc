import type { RefObject } from 'react'
import styles from './Search.module.css'

interface Props {
  field: RefObject<HTMLInputElement | null>
  onType: (words: string) => void
  /** The reader has pressed Enter or the button. */
  onAsk: () => void
}

/** The field of the search page: a plain form, whose address is that of the results. */
export const SearchField = ({ field, onType, onAsk }: Props) => (
  <form
    role="search"
    action={`${import.meta.env.BASE_URL}search`}
    className={styles['field']}
    onSubmit={(event) => {
      event.preventDefault()
      onAsk()
    }}
  >
    <input
      ref={field}
      type="search"
      name="q"
      aria-label="Search for"
      placeholder="Who, what, when"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      enterKeyHint="search"
      onChange={({ currentTarget: { value } }) => onType(value)}
    />
    <button type="submit" className="label framed">
      Search
    </button>
  </form>
)
