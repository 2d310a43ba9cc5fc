import { type FocusEvent, useState } from 'react'
import { share, type Sharing } from '#src/data/share.ts'
import { takeText } from '#src/ui/take-text.ts'
import { ActionButton } from './ActionButton.tsx'
import styles from './ShareButton.module.css'

/** Shares the page as the reader sees it: through the system where it can, as a copied address elsewhere. */
export function ShareButton() {
  const [outcome, setOutcome] = useState<Sharing>('given')
  const press = () => void share({ title: document.title, url: location.href }).then(setOutcome)
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
            <input ref={takeText} readOnly size={36} defaultValue={location.href} />
          </label>
        )}
      </span>
    </span>
  )
}
