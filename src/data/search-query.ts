import { queryOptions } from '@tanstack/react-query'
import { FORMAT } from '#src/model/format.ts'
import { SEARCH_INDEX_PATH } from '#src/model/paths.ts'
import type { SearchIndex } from '#src/model/search-index.ts'
import { fetchOrKept, keptStaleTime } from './fetch-or-kept.ts'
import { PayloadError } from './payload-error.ts'

const isSearchIndex = (value: unknown): value is SearchIndex =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === FORMAT &&
  'records' in value &&
  Array.isArray(value.records) &&
  'claims' in value &&
  Array.isArray(value.claims)

/** All that can be found; fetched when a reader first searches. */
export const searchQuery = queryOptions<SearchIndex & { kept?: string }>({
  queryKey: ['search-index'],
  queryFn: async ({ signal }) => {
    const { value, on } = await fetchOrKept(SEARCH_INDEX_PATH, signal)
    if (!isSearchIndex(value)) throw new PayloadError('unreadable', SEARCH_INDEX_PATH)
    return { ...value, ...(on && { kept: on }) }
  },
  staleTime: keptStaleTime,
  // The reader is told at once, and asked.
  retry: false,
  structuralSharing: false,
})
