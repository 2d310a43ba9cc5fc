import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { prefetchInView } from '#src/data/prefetch-in-view.ts'
import { prefetchOnInterest } from '#src/data/prefetch-on-interest.ts'

/** Fetches the pages that the reader is likely to open next; `page` is the address of the one being read. */
export function usePrefetch(page: string): void {
  const client = useQueryClient()
  useEffect(() => prefetchOnInterest(client), [client])
  useEffect(() => {
    const main = document.querySelector(`main[data-page="${CSS.escape(page)}"]`)
    return main ? prefetchInView(client, main) : undefined
  }, [client, page])
}
