import { startTransition, useEffect, useState } from 'react'
import { isFreeToFetch } from './connection.ts'
import { whenIdle } from './when-idle.ts'

/** Whether there has been time, and a free connection, for what the page can do without; a hub already kept counts as both. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    if (isFreeToFetch() || navigator.serviceWorker?.controller)
      whenIdle(() => startTransition(() => setIsIdle(true)))
  }, [])
  return isIdle
}
