import { expect, it } from 'vitest'
import { type Offer, offersAtOnce, offersFor } from '#src/features/search/offers.ts'
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

it('follows a key at once with as many new hits as can be drawn, and leaves the rest as it was', () => {
  expect(refs(offersAtOnce(offer(ada, ben, film, sequel), offer(question)))).toEqual([[ada, ben, film]])
  expect(refs(offersAtOnce(offer(ada, ben, film, sequel), offer(question, ada, ben)))).toEqual([
    [ada, ben, film, sequel],
  ])
  expect(refs(offersAtOnce(offer(ada, ben, film, sequel), offer(question, ben, ada, film)))).toEqual([
    [ada, ben, film, sequel],
  ])
})

it('shows fewer hits at once where fewer were found', () => {
  expect(refs(offersAtOnce(offer(ada), offer(question, ben, ada, film)))).toEqual([[ada]])
})

it('keeps nothing of offers of another sort', () => {
  const idle = offersFor(hub, '', [ada]).offers
  expect(idle.map(({ label }) => label)).toEqual(['Recent', 'Most talked about'])
  expect(refs(offersAtOnce(offer(ada), idle))).toEqual([[ada]])
  expect(refs(offersAtOnce(idle, offer(ada, ben, film, sequel)))).toEqual([[ada], [film, ben, question]])
})
