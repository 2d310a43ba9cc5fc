import { Titled } from '#src/records/Titled.tsx'
import { Fact } from './Fact.tsx'

interface Props {
  term: string
  fact: { text: string; sources: string[] } | undefined
  /** The titles of works that it may name. */
  titles?: readonly string[] | undefined
}

/** A fact in a few words; nothing when there is none. */
export const TextFact = ({ term, fact, titles }: Props) =>
  fact && (
    <Fact term={term} sources={fact.sources}>
      <Titled words={fact.text} titles={titles} />
    </Fact>
  )
