import styles from './Parts.module.css'

/** A few facts in a row, each kept whole; the dot between two is drawn only where they share a line. */
export const Parts = ({ parts }: { parts: readonly string[] }) => (
  <span className={`label ${styles['parts']}`}>
    {parts.map((part) => (
      <span key={part}>{part} </span>
    ))}
  </span>
)
