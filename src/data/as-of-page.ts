import type { QueryClient } from '@tanstack/react-query'
import { pagesAsOf } from '#src/hub/as-of-pages.ts'
import type { Payload } from '#src/model/payload.schema.ts'
import { FORMAT } from '#src/model/format.ts'
import { datasetQuery } from './dataset-query.ts'
import { PayloadError } from './payload-error.ts'

/**
 * A page as it stood on a day, made here from the whole dataset by the rules by which the build makes today's. A page
 * that was not there yet is missing.
 */
export async function pageAsOf(client: QueryClient, id: string, day: string): Promise<Payload> {
  const { build, dataset, kept } = await client.query(datasetQuery)
  const pages = await client.query({
    queryKey: ['as-of', day, build, kept],
    queryFn: () => pagesAsOf(dataset, day),
    staleTime: Infinity,
    structuralSharing: false,
  })
  const page = pages.get(id)
  if (!page) throw new PayloadError('missing', id)
  return { ...page, format: FORMAT, build, ...(kept && { kept }) }
}
