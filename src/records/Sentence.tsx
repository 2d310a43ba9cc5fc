import type { Sentence as Cut } from '#src/model/payload.schema.ts'
import type { Status } from '#src/model/statuses.ts'
import styles from './Sentence.module.css'
import { Spoiler } from './Spoiler.tsx'
import { Titled } from './Titled.tsx'

/** The sentence of a story in which something stands, with the words that matter marked. */
export function Sentence({ cut, status }: { cut: Cut; status?: Status }) {
  const set = (words: string) => <Titled words={words} titles={cut.titles} />
  return (
    <Spoiler spoils={cut.spoils} what="The sentence">
      <blockquote className={styles['sentence']}>
        <p>
          {set(cut.before)}
          {status ? <mark data-status={status}>{set(cut.words)}</mark> : <b>{set(cut.words)}</b>}
          {set(cut.after)}
        </p>
      </blockquote>
    </Spoiler>
  )
}
