import { useFocusBack } from '#src/ui/use-focus-back.ts'
import styles from './Failure.module.css'

interface Props {
  /** The page asked for, as the reader knows it: a name, or its address. */
  target: string
  /** Why it could not be fetched, as a plain sentence. */
  reason: string
  /** Its address as a document, with the site's base. */
  href: string
  onRetry: () => void
  onDismiss: () => void
}

/** Says that a page could not be fetched, and offers the ways on; the page being read stays. */
export const Failure = ({ target, reason, href, onRetry, onDismiss }: Props) => (
  <div role="alert" className={`label ${styles['failure']}`} {...useFocusBack()}>
    <p>
      <b>{`“${target}” could not be fetched.`}</b> {reason}
    </p>
    <p className={styles['ways']}>
      <button type="button" onClick={onRetry} className="framed">
        Try again
      </button>
      <a href={href} target="_self">
        Open it normally
      </a>
    </p>
    <button type="button" onClick={onDismiss} className={styles['dismiss']} aria-label="Dismiss">
      ×
    </button>
  </div>
)
