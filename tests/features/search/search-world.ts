import { QueryClient } from '@tanstack/react-query'
import { searchQuery } from '#src/data/search-query.ts'
import { FORMAT } from '#src/model/format.ts'
import type { SearchIndex } from '#src/model/search-index.ts'

export const INDEX: SearchIndex = {
  format: FORMAT,
  records: [
    { ref: 'films/undertow', name: 'Undertow', line: 'The first film', claims: 9 },
    { ref: 'people/ada-quill', name: 'Ada Quill', otherNames: ['A. Q. Fenn'], line: 'Director', claims: 5 },
    { ref: 'people/ben-stroud', name: 'Ben Stroud', line: 'Actor', claims: 4 },
    { ref: 'questions/who-drowns', name: 'Who drowns?', line: 'Asked of Undertow', claims: 2 },
  ],
  claims: [
    {
      ref: 'stories/a#sequel',
      text: 'A sequel is written.',
      by: 'people/ada-quill',
      about: ['films/undertow'],
      status: 'confirmed',
      said: '2020-05-04',
      fate: { as: 'confirms', on: '2021-06' },
    },
    {
      ref: 'stories/a#drowned',
      text: 'The captain drowned.',
      by: 'people/ben-stroud',
      status: 'rumour',
      said: '2021-01-02',
      spoils: [{ film: 'films/undertow', level: 'ending' }],
    },
  ],
}

/** A cache that has an index already. */
export function clientWithIndex(index = INDEX): QueryClient {
  const client = new QueryClient()
  client.setQueryData(searchQuery.queryKey, index)
  return client
}
