import { markWords } from '#src/model/search-marks.ts'
import { unbroken } from '#src/model/unbroken.ts'

/** A text with the words marked that answer what was searched. */
export const Marked = ({ text, words }: { text: string; words: ReadonlySet<string> }) =>
  markWords(unbroken(text), words).map((piece, at) =>
    piece.isMarked ? <mark key={at}>{piece.text}</mark> : piece.text,
  )
