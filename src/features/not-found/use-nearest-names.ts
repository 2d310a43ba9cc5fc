import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { NamedRef } from '#src/model/nearest-names.ts'

/** The records that an address may have meant; empty until they are found, and without scripts. */
export function useNearestNames(address: string): NamedRef[] {
  const client = useQueryClient()
  const [found, setFound] = useState<NamedRef[]>([])
  useEffect(() => {
    let current = true
    import('./find-names.ts')
      .then(({ findNames }) => findNames(client, address))
      .then(
        (names) => current && setFound(names),
        () => {},
      )
    return () => {
      current = false
    }
  }, [client, address])
  return found
}
