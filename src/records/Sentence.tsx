import type { Sentence as Cut } from '#src/model/payload.schema.ts'
import type { Status } from '#src/model/statuses.ts'
import { unbroken } from '#src/model/unbroken.ts'
import styles from './Sentence.module.css'
import { Spoiler } from './Spoiler.tsx'

/** The sentence of a story in which something stands, with the words that matter marked. */
export const Sentence = ({ cut, status }: { cut: Cut; status?: Status }) => (
  <Spoiler spoils={cut.spoils} what="The sentence">
    <blockquote className={styles['sentence']}>
      <p>
        {unbroken(cut.before)}
        {status ? <mark data-status={status}>{cut.words}</mark> : <b>{cut.words}</b>}
        {unbroken(cut.after)}
      </p>
    </blockquote>
  </Spoiler>
)
