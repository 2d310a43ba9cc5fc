import { Fact } from './Fact.tsx'

/** A fact in a few words; nothing when there is none. */
export const TextFact = ({
  term,
  fact,
}: {
  term: string
  fact: { text: string; sources: string[] } | undefined
}) =>
  fact && (
    <Fact term={term} sources={fact.sources}>
      {fact.text}
    </Fact>
  )
