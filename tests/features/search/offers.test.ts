import { expect, it } from 'vitest'
import { offersFor } from '#src/features/search/offers.ts'
import { searchable } from '#src/model/search-entries.ts'
import { INDEX } from './search-world.ts'

const hub = searchable(INDEX, {})

it('offers before anything is typed what was opened, and after it the most connected, each once', () => {
  const { offers, found } = offersFor(hub, ' ', ['people/ada-quill', 'people/gone'])
  expect(offers.map(({ label, hits }) => [label, hits.map(({ entry }) => entry.ref)])).toEqual([
    ['Recent', ['people/ada-quill']],
    ['Most talked about', ['films/undertow', 'people/ben-stroud', 'questions/who-drowns']],
  ])
  expect(found).toBeUndefined()
})
