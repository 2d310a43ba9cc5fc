import { markWords } from '#src/model/search-marks.ts'
import { unbroken } from '#src/model/unbroken.ts'
import { Titled } from '#src/records/Titled.tsx'

interface Props {
  text: string
  /** The titles of works among it. */
  titles?: readonly string[]
  words: ReadonlySet<string>
}

/** A text with the words marked that answer what was searched, the titles among it set as such. */
export const Marked = ({ text, titles, words }: Props) => (
  <Titled
    words={text}
    titles={titles}
    set={(piece) =>
      markWords(unbroken(piece), words).map((part, at) =>
        part.isMarked ? <mark key={at}>{part.text}</mark> : part.text,
      )
    }
  />
)
