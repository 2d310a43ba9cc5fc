import type { ReactNode } from 'react'
import styles from './Kicker.module.css'

/** The line above a headline: what it is about, then when, how long, by whom. */
export const Kicker = ({ children }: { children: ReactNode }) => (
  <p className={`label ${styles['kicker']}`}>{children}</p>
)
