import { QueryClient } from '@tanstack/react-query'
import { isPassing } from './payload-error.ts'

const RETRIES = 2

/** A cache for one tab or one prerendered page. What was read is kept for as long as the tab lives. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'offlineFirst',
        gcTime: Infinity,
        // A retry waits for the network while offline, which would leave the reader without a word.
        retry: (count, error) => count < RETRIES && navigator.onLine && isPassing(error),
        retryDelay: (count) => 300 * 3 ** count,
      },
    },
  })
