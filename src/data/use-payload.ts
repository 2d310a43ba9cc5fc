import { useQueryClient } from '@tanstack/react-query'
import { useLoaderData } from 'react-router'
import { ENTITY_KINDS } from '#src/model/kinds.ts'
import type { EntityPayload, Payload, SiteInfo } from '#src/model/payload.schema.ts'
import { payloadQuery, siteQuery } from './payload-query.ts'

type PayloadOf = { [P in Exclude<Payload, EntityPayload> as P['kind']]: P } & { entity: EntityPayload }

const isOf = <K extends keyof PayloadOf>(payload: Payload, kind: K): payload is PayloadOf[K] =>
  kind === 'entity' ? ENTITY_KINDS.some((entity) => entity === payload.kind) : payload.kind === kind

/** The payload of the page being shown, which its loader has fetched; throws when the loader did not. */
export function usePayload<K extends keyof PayloadOf>(kind: K): PayloadOf[K] {
  const client = useQueryClient()
  const key = useLoaderData<string>()
  const payload = client.getQueryData(payloadQuery(key).queryKey)
  if (!payload) throw new Error(`the loader of ${key} returned before its payload was there`)
  if (!isOf(payload, kind)) throw new Error(`${key} is a page of the kind ${payload.kind}, shown as ${kind}`)
  return payload
}

/** What the hub says about itself; the root route has fetched it. */
export function useSite(): SiteInfo {
  const site = useQueryClient().getQueryData(siteQuery.queryKey)
  if (!site) throw new Error('the root loader returned before the site was there')
  return site
}
