import styles from './Progress.module.css'

/** A thread that runs along the top while a page is being fetched. */
export const Progress = ({ pending }: { pending: boolean }) => (
  <div className={styles['progress']} data-pending={pending || undefined} role="status">
    <span className="unseen">{pending ? 'Fetching the page' : ''}</span>
  </div>
)
