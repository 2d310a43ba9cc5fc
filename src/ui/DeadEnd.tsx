import type { ReactNode } from 'react'
import styles from './DeadEnd.module.css'

interface Props {
  /** What has happened, in a word or two. */
  kicker: string
  title: string
  /** What it means for the reader, in a sentence or two. */
  words: string
  children?: ReactNode
  /** The links that lead on. */
  ways: ReactNode
}

/** What stands where a page does not: an end that hangs loose from the thread above, what has happened, and the ways on. */
export const DeadEnd = ({ kicker, title, words, children, ways }: Props) => (
  <div className={styles['end']}>
    <svg viewBox="0 0 60 160" aria-hidden="true">
      <path d="M36-1c4 43-24 51-20 85s34 24 32 4-34-10-30 18 22 20 24 44" />
    </svg>
    <p className="label">{kicker}</p>
    <h1 tabIndex={-1}>{title}</h1>
    <p className={styles['words']}>{words}</p>
    {children}
    <nav className={`label ${styles['ways']}`} aria-label="Other ways on">
      {ways}
    </nav>
  </div>
)
