import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { type Searchable, searchable } from '#src/model/search-entries.ts'
import type { SearchIndex } from '#src/model/search-index.ts'
import { GuardsContext } from './guards-context.ts'
import { searchQuery } from './search-query.ts'
import { warmSearch } from './warm-search.ts'

interface Held {
  /** Everything that can be found under the reader's guards; absent until it is there. */
  hub: Searchable | undefined
  /** Whether it could not be fetched. */
  isLost: boolean
  retry: () => void
}

/** Fetches what can be found, once a tab, and makes it ready for the reader's guards. */
export function useSearchable(): Held {
  const client = useQueryClient()
  const guards = useContext(GuardsContext)
  const [index, setIndex] = useState<SearchIndex | undefined>(() => client.getQueryData(searchQuery.queryKey))
  const [isLost, setIsLost] = useState(false)
  const fetchIndex = useCallback(() => {
    client.query(searchQuery).then(setIndex, () => setIsLost(true))
  }, [client])
  useEffect(fetchIndex, [fetchIndex])
  const hub = useMemo(() => index && searchable(index, guards), [index, guards])
  useEffect(() => {
    if (hub) warmSearch(hub)
  }, [hub])
  const retry = () => {
    setIsLost(false)
    fetchIndex()
  }
  return { hub, isLost, retry }
}
