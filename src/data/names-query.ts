import { queryOptions } from '@tanstack/react-query'
import type { NameRow } from '#src/model/nearest-names.ts'
import { namesPath } from '#src/model/paths.ts'
import { fetchJson } from './fetch-json.ts'
import { PayloadError } from './payload-error.ts'

/** Ids and names that have a word beginning with these two letters. */
export const namesQuery = (prefix: string) =>
  queryOptions<NameRow[]>({
    queryKey: ['names', prefix],
    queryFn: async ({ signal }) => {
      const value = await fetchJson(namesPath(prefix), signal)
      if (!Array.isArray(value)) throw new PayloadError('unreadable', namesPath(prefix))
      return value
    },
    staleTime: Infinity,
  })
