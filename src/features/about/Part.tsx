import type { ReactNode } from 'react'
import type { Inline } from '#src/model/inline.ts'
import { RichText } from '#src/records/RichText.tsx'
import styles from './Part.module.css'

interface Props {
  title: string
  words: Inline[]
  /** What stands below the words. */
  more?: ReactNode
  /** What shows it: a table, a picture. */
  children: ReactNode
}

/** A part of the page: its heading and words, and beside them what shows it. */
export const Part = ({ title, words, more, children }: Props) => (
  <section className={styles['part']}>
    <div className={`prose ${styles['words']}`}>
      <h2>{title}</h2>
      <p>
        <RichText nodes={words} />
      </p>
      {more}
    </div>
    {children}
  </section>
)
