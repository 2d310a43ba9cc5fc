import styles from './CloseButton.module.css'

/** The way out of what lies over the page. */
export const CloseButton = ({ onClick }: { onClick: () => void }) => (
  <button type="button" aria-label="Close" className={styles['close']} onClick={onClick}>
    <svg viewBox="0 0 18 18" aria-hidden="true">
      <path d="m2 2 14 14M16 2 2 16" />
    </svg>
  </button>
)
