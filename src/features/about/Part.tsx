import type { ReactNode } from 'react'
import type { AboutPayload } from '#src/model/payload.schema.ts'
import { RichText } from '#src/records/RichText.tsx'
import styles from './Part.module.css'

interface Props {
  title: string
  paragraph: AboutPayload['paragraphs'][number] | undefined
  /** What stands below the paragraph. */
  more?: ReactNode
  /** What shows it: a table, a picture. */
  children: ReactNode
}

/** A part of the page: its heading and words, and beside them what shows it. */
export const Part = ({ title, paragraph, more, children }: Props) => (
  <section className={styles['part']}>
    <div className={`prose ${styles['words']}`}>
      <h2>{title}</h2>
      {paragraph && (
        <p>
          <RichText nodes={paragraph} />
        </p>
      )}
      {more}
    </div>
    {children}
  </section>
)
