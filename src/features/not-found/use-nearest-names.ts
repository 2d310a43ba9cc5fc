import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { namesQuery } from '#src/data/payload-query.ts'
import { type NamedRef, nearestNames, prefixesOf } from '#src/model/nearest-names.ts'

/** The records that an address may have meant; empty until their names have come, and without scripts. */
export function useNearestNames(address: string): NamedRef[] {
  const client = useQueryClient()
  const [found, setFound] = useState<NamedRef[]>([])
  useEffect(() => {
    let current = true
    // A shard that does not exist holds no names; one that cannot be had leaves the links to the lists.
    const shards = prefixesOf(address).map((prefix) => client.query(namesQuery(prefix)).catch(() => []))
    void Promise.all(shards).then((lists) => {
      const names = new Map(lists.flat().map(([ref, name, threads]) => [ref, { ref, name, threads }]))
      if (current) setFound(nearestNames(address, [...names.values()]))
    })
    return () => {
      current = false
    }
  }, [client, address])
  return found
}
