import { type FocusEvent, useState } from 'react'
import { share, type Sharing } from '#src/data/share.ts'
import { ActionButton } from './ActionButton.tsx'
import styles from './ShareButton.module.css'

/** Marks the whole address as soon as it is there, to be copied by hand. */
const take = (field: HTMLInputElement | null) => {
  field?.focus()
  field?.select()
}

/** Shares the page as the reader sees it: through the system where it can, as a copied address elsewhere. */
export function ShareButton() {
  const [outcome, setOutcome] = useState<Sharing>('given')
  const press = () => void share({ title: document.title, url: location.href }).then((now) => setOutcome(now))
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOutcome('given')
  }
  return (
    <span className={styles['share']} onBlur={leave}>
      <ActionButton sign="M2 6v5h8V6M6 8V1M3.2 3.6 6 1l2.8 2.6" onClick={press}>
        Share
      </ActionButton>
      <span role="status" className={styles['outcome']}>
        {outcome === 'copied' && 'Link copied'}
        {outcome === 'refused' && (
          <label>
            Copy the address from here
            <input ref={take} readOnly size={36} defaultValue={location.href} />
          </label>
        )}
      </span>
    </span>
  )
}
