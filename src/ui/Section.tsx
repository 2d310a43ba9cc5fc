import type { ReactNode } from 'react'
import styles from './Section.module.css'

interface Props {
  title: ReactNode
  /** How many, in words: "34 claims". */
  count?: string | undefined
  /** A sentence that says what the list is. */
  intro?: ReactNode
  children: ReactNode
}

/** A part of a page with a heading of its own. */
export const Section = ({ title, count, intro, children }: Props) => (
  <section>
    <div className={styles['head']}>
      <h2>{title}</h2>
      {count !== undefined && <p className="label">{count}</p>}
    </div>
    {intro !== undefined && <p className={`label ${styles['intro']}`}>{intro}</p>}
    {children}
  </section>
)
