import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { prefetchInView } from '#src/data/prefetch-in-view.ts'

/** Fetches the pages that the reader may open next, those in view; `page` is the address of the one being read. */
export function usePrefetch(page: string): void {
  const client = useQueryClient()
  useEffect(() => {
    const main = document.querySelector(`main[data-page="${CSS.escape(page)}"]`)
    return main ? prefetchInView(client, main) : undefined
  }, [client, page])
}
