import { type ReactNode, useContext } from 'react'
import { guardsWithin, type Spoils } from '#src/model/spoilers.ts'
import { spoilerWords } from '#src/model/spoiler-words.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import { PageContext } from './page-context.ts'
import styles from './Spoiler.module.css'

interface Props {
  spoils: readonly Spoils[] | undefined
  /** What is shut, as the subject of the sentence that says so: "This paragraph". */
  what?: string
  /** Set as a block among the text, not as a line of a list. */
  block?: boolean
  children: ReactNode
}

/** Keeps what the reader guards shut until it is opened; inside, the same is not shut again. */
export function Spoiler({ spoils, what, block, children }: Props) {
  const { cards } = useContext(PageContext)
  const guards = useContext(GuardsContext)
  const words = spoilerWords(spoils, cards, guards)
  if (words === '') return children
  return (
    <details className={styles['spoiler']} data-block={block}>
      <summary className="label">{what ? `${what} gives away ${words}` : `Gives away ${words}`}</summary>
      <GuardsContext value={guardsWithin(guards, spoils ?? [])}>{children}</GuardsContext>
    </details>
  )
}
