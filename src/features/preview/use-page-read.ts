import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { payloadQuery } from '#src/data/payload-query.ts'
import { dayIn, pageKey } from '#src/model/as-of-address.ts'
import { idOfPath } from '#src/model/paths.ts'
import type { Payload } from '#src/model/payload.schema.ts'

/** The payload of the page being read, which says what a link is in it; a page that is missing has none. */
export function usePageRead(): Payload | undefined {
  const { pathname, search } = useLocation()
  return useQueryClient().getQueryData(payloadQuery(pageKey(idOfPath(pathname), dayIn(search))).queryKey)
}
