import { type ReactNode, useContext } from 'react'
import type { Spoils } from '#src/model/spoilers.ts'
import { OpenedContext } from './opened-context.ts'
import { PageContext } from './page-context.ts'
import { spoilerWords } from './spoiler-words.ts'
import styles from './Spoiler.module.css'

interface Props {
  spoils: readonly Spoils[] | undefined
  /** What is shut, as the subject of the sentence that says so: "This paragraph". */
  what?: string
  /** Set as a block among the text, not as a line of a list. */
  block?: boolean
  children: ReactNode
}

/** Keeps what gives away an ending or a plot shut until the reader opens it; a premise is no secret. */
export function Spoiler({ spoils, what, block, children }: Props) {
  const { cards } = useContext(PageContext)
  const isOpened = useContext(OpenedContext)
  const words = spoilerWords(spoils, cards)
  if (isOpened || words === '') return children
  return (
    <details className={styles['spoiler']} data-block={block}>
      <summary className="label">{what ? `${what} gives away ${words}` : `Gives away ${words}`}</summary>
      <OpenedContext value={true}>{children}</OpenedContext>
    </details>
  )
}
