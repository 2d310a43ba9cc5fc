import type { ReactNode } from 'react'
import styles from './DeadEnd.module.css'

interface Props {
  /** What has happened, in a word or two. */
  kicker: string
  title: string
  /** The same in a sentence or two, and what it means for the reader. */
  words: string
  /** The ways on. */
  children: ReactNode
}

/** What stands where a page does not: a loose thread, what has happened, and the ways on. */
export const DeadEnd = ({ kicker, title, words, children }: Props) => (
  <div className={styles['end']}>
    <svg className={styles['thread']} viewBox="0 0 640 90" aria-hidden="true">
      <path d="M0 66c130 0 152-54 232-54s74 66 0 66-66-58 24-58 108 46 176 40c30-3 44-18 60-14" />
    </svg>
    <p className="label">{kicker}</p>
    <h1 tabIndex={-1}>{title}</h1>
    <p className={styles['words']}>{words}</p>
    {children}
  </div>
)
