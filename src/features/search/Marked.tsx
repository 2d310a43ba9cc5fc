import { markWords } from '#src/model/search-marks.ts'
import { cutAtTitles } from '#src/model/titles.ts'
import { unbroken } from '#src/model/unbroken.ts'
import { Title } from '#src/ui/Title.tsx'

interface Props {
  text: string
  /** The titles of works among it. */
  titles?: readonly string[]
  words: ReadonlySet<string>
}

/** A text with the words marked that answer what was searched, the titles among it set as such. */
export const Marked = ({ text, titles, words }: Props) =>
  cutAtTitles(text, titles).map((part, at) =>
    at % 2 ? (
      <Title key={at} letters={part.length}>
        {marked(part, words)}
      </Title>
    ) : (
      marked(part, words)
    ),
  )

const marked = (text: string, words: ReadonlySet<string>) =>
  markWords(unbroken(text), words).map((piece, at) =>
    piece.isMarked ? <mark key={at}>{piece.text}</mark> : piece.text,
  )
