import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useContext, useEffect, useState } from 'react'
import { type Searchable, searchable } from '#src/model/search-entries.ts'
import type { SearchIndex } from '#src/model/search-index.ts'
import type { Guards } from '#src/model/spoilers.ts'
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

const ready = new WeakMap<SearchIndex, { guards: Guards; hub: Searchable }>()

/** The index made ready for the guards, once for as long as they stay: a palette that is opened again finds it so. */
function hubOf(index: SearchIndex, guards: Guards): Searchable {
  const known = ready.get(index)
  if (known?.guards === guards) return known.hub
  const hub = searchable(index, guards)
  ready.set(index, { guards, hub })
  return hub
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
  const hub = index && hubOf(index, guards)
  useEffect(() => {
    if (hub) warmSearch(hub)
  }, [hub])
  const retry = () => {
    setIsLost(false)
    fetchIndex()
  }
  return { hub, isLost, retry }
}
