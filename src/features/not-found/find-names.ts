import type { QueryClient } from '@tanstack/react-query'
import { namesQuery } from '#src/data/names-query.ts'
import { type NamedRef, nearestNames, prefixesOf } from '#src/model/nearest-names.ts'

/** Fetches the names that an address may have meant, and finds the nearest. */
export async function findNames(client: QueryClient, address: string): Promise<NamedRef[]> {
  // A shard that does not exist holds no names; one that cannot be had leaves the links to the lists.
  const shards = prefixesOf(address).map((prefix) => client.query(namesQuery(prefix)).catch(() => []))
  const rows = (await Promise.all(shards)).flat()
  const names = new Map(rows.map(([ref, name, threads]) => [ref, { ref, name, threads }]))
  return nearestNames(address, [...names.values()])
}
