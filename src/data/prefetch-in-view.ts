import type { QueryClient } from '@tanstack/react-query'
import { isFreeToFetch } from './connection.ts'
import { pageOfLink } from './page-link.ts'
import { payloadQuery } from './payload-query.ts'
import { whenIdle } from './when-idle.ts'

/** How many payloads are fetched ahead on one page, and how many at a time. */
const MOST = 12
const AT_ONCE = 2

/**
 * Once the page is idle, and again whenever it has been scrolled, fetches the payloads of the links in view below the
 * element, a few at a time, on free connections only. Returns a function that stops it.
 */
export function prefetchInView(client: QueryClient, root: Element): () => void {
  const stop = new AbortController()
  if (!isFreeToFetch() || typeof IntersectionObserver === 'undefined') return () => {}
  const waiting: string[] = []
  const seen = new Set<string>()
  let running = 0

  const next = () => {
    const id = stop.signal.aborted || running >= AT_ONCE ? undefined : waiting.shift()
    if (id === undefined) return
    running += 1
    void client
      .query({ ...payloadQuery(id), retry: false })
      .catch(() => {})
      .finally(() => {
        running -= 1
        next()
      })
    next()
  }
  // A watch kept up would cost every frame some milliseconds on a phone, with some hundred links: one look is enough.
  const look = () => {
    if (stop.signal.aborted || seen.size >= MOST) return
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect()
      for (const { isIntersecting, target } of entries) {
        const id = isIntersecting ? pageOfLink(target) : undefined
        if (id === undefined || seen.has(id) || seen.size >= MOST) continue
        seen.add(id)
        waiting.push(id)
      }
      whenIdle(next)
    })
    for (const link of root.querySelectorAll('a[href]')) observer.observe(link)
  }
  const lookSoon = () => whenIdle(look)
  lookSoon()
  addEventListener('scrollend', lookSoon, stop)
  return () => stop.abort()
}
