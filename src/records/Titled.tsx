import type { ReactNode } from 'react'
import { cutAtTitles } from '#src/model/titles.ts'
import { unbroken } from '#src/model/unbroken.ts'
import { Title } from './Title.tsx'

interface Props {
  words: string | undefined
  titles: readonly string[] | undefined
  /** How each piece is set, in a title or between two. */
  set?: (piece: string) => ReactNode
}

/** Plain words, the titles of works among them set as such. */
export const Titled = ({ words = '', titles, set = unbroken }: Props) =>
  cutAtTitles(words, titles).map((part, at) =>
    at % 2 ? (
      <Title key={at} words={part}>
        {set(part)}
      </Title>
    ) : (
      set(part)
    ),
  )
