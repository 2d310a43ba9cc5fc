import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { begun } from '#src/model/following.ts'
import { changeFollows } from './follows.ts'
import { happeningsQuery, type Told } from './happenings-query.ts'

interface Held {
  /** Absent until it is there. */
  told: Told | undefined
  /** Whether it could not be fetched. */
  isLost: boolean
  retry: () => void
}

/** Fetches everything that happened, once a tab, and begins to follow from here what has just been chosen. */
export function useHappenings(): Held {
  const client = useQueryClient()
  const [told, setTold] = useState<Told | undefined>(() => client.getQueryData(happeningsQuery.queryKey))
  const [isLost, setIsLost] = useState(false)
  const ask = useCallback(() => {
    client.query(happeningsQuery).then(
      (found) => {
        changeFollows((follows) => begun(follows, found.happenings))
        setTold(found)
      },
      () => setIsLost(true),
    )
  }, [client])
  useEffect(ask, [ask])
  const retry = () => {
    setIsLost(false)
    ask()
  }
  return { told, isLost, retry }
}
