import type { PartialDate } from '#src/model/dates.ts'
import { When } from '#src/records/When.tsx'
import { Fact } from './Fact.tsx'

interface Dated {
  date: PartialDate
  inferred?: true | undefined
  place?: string | undefined
  sources: string[]
}

/** A dated fact, with its place when that is known; nothing when the date is not. */
export const DateFact = ({ term, fact }: { term: string; fact: Dated | undefined }) =>
  fact && (
    <Fact term={term} sources={fact.sources}>
      <When date={fact.date} inferred={fact.inferred} />
      {fact.place && `, ${fact.place}`}
    </Fact>
  )
