import type { ReactNode } from 'react'
import styles from './Select.module.css'

interface Props {
  name: string
  value: string
  /** Its options. */
  children: ReactNode
}

/** A choice of one among options; the form around it hears of a change. */
export const Select = ({ name, value, children }: Props) => (
  <span className={styles['select']}>
    <select name={name} value={value} onChange={() => {}}>
      {children}
    </select>
  </span>
)
