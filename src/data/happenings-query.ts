import { queryOptions } from '@tanstack/react-query'
import { type Happening, happeningsOf } from '#src/model/following.ts'
import type { ChangesFile } from '#src/model/open.schema.ts'
import { CHANGES_PATH } from '#src/model/paths.ts'
import type { SearchIndex } from '#src/model/search-index.ts'
import { fetchOrKept, keptStaleTime } from './fetch-or-kept.ts'
import { PayloadError } from './payload-error.ts'
import { searchQuery } from './search-query.ts'

const isChangesFile = (value: unknown): value is ChangesFile =>
  typeof value === 'object' && value !== null && 'changes' in value && Array.isArray(value.changes)

/** Everything that happened, newest first, and the words for it. */
export interface Told {
  happenings: readonly Happening[]
  index: SearchIndex
  /** The day of the copy on this device, where one of the two is such a copy. */
  kept?: string
}

/** The open change log and what search knows of each claim; fetched only for readers who follow something. */
export const happeningsQuery = queryOptions<Told>({
  queryKey: ['happenings'],
  queryFn: async ({ client, signal }) => {
    const [{ value, on }, index] = await Promise.all([
      fetchOrKept(CHANGES_PATH, signal),
      client.query(searchQuery),
    ])
    if (!isChangesFile(value)) throw new PayloadError('unreadable', CHANGES_PATH)
    const kept = on ?? index.kept
    return { happenings: happeningsOf(value.changes, index), index, ...(kept && { kept }) }
  },
  staleTime: keptStaleTime,
  retry: false,
  structuralSharing: false,
})
