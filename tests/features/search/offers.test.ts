import { expect, it } from 'vitest'
import { firstOf, type Offer, offersFor } from '#src/features/search/offers.ts'
import { searchable } from '#src/model/search-entries.ts'
import { INDEX } from './search-world.ts'

const hub = searchable(INDEX, {})
const refs = (offers: readonly Offer[]) => offers.map(({ hits }) => hits.map(({ entry }) => entry.ref))
/** Offers those entries of the small hub, in this order. */
const offer = (...wanted: string[]): Offer[] => [
  {
    hits: wanted.flatMap((ref) => {
      const entry = hub.entries.find((each) => each.ref === ref)
      return entry ? [{ entry, answering: '', speaker: undefined }] : []
    }),
  },
]
const [film, ada, ben, question] = [
  'films/undertow',
  'people/ada-quill',
  'people/ben-stroud',
  'questions/who-drowns',
] as const
const sequel = 'stories/a#sequel'

it('follows a key at once with the first hits and leaves the rest as it was', () => {
  const before = offer(question, ben, ada, film)
  expect(refs(firstOf(offer(ada, ben, film, sequel), before))).toEqual([[ada, ben, film]])
  expect(refs(firstOf(offer(ada, ben, question, sequel), before))).toEqual([[ada, ben, question, film]])
})

it('keeps nothing of offers of another sort', () => {
  const idle = offersFor(hub, '', [ada]).offers
  expect(idle.map(({ label }) => label)).toEqual(['Recent', 'Most talked about'])
  expect(refs(firstOf(offer(ada), idle))).toEqual([[ada]])
  expect(refs(firstOf(idle, offer(ada, ben, film, sequel)))).toEqual([[ada], [film, ben, question]])
})
