import styles from './Standing.module.css'

export interface StandingItem {
  value: number
  label: string
  /** The status or the end whose line is drawn over the figure. */
  status: string
}

/** Figures under one thread, which changes its line with what is counted. */
export const Standing = ({ label, items }: { label: string; items: StandingItem[] }) => (
  <ul className={styles['standing']} data-count={items.length} aria-label={label}>
    {items.map((item) => (
      <li key={item.label}>
        <div className="thread" data-status={item.status} />
        <b>{item.value}</b> <span className={`label ${styles['words']}`}>{item.label}</span>
      </li>
    ))}
  </ul>
)
