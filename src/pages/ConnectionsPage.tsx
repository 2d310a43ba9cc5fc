import { usePayload } from '#src/data/use-payload.ts'
import { Connections } from '#src/features/connections/Connections.tsx'
import type { HeadOf } from '#src/model/head.ts'
import type { ConnectionsPayload } from '#src/model/payload.schema.ts'

export const head: HeadOf<ConnectionsPayload> = (_payload, { name }) => ({
  title: 'Connections',
  description: `How any two people, companies, films and characters in ${name} are tied, step by step and sourced.`,
})

export const Component = () => <Connections payload={usePayload('connections')} />
