import { usePayload, useSite } from '#src/data/use-payload.ts'
import { OpenData } from '#src/features/open-data/OpenData.tsx'
import type { HeadOf } from '#src/model/head.ts'
import type { DataPayload } from '#src/model/payload.schema.ts'

export const head: HeadOf<DataPayload> = (_payload, { name }) => ({
  title: 'The data',
  description: `All of ${name} as files: one download or record by record, with schemas and a change log.`,
})

export const Component = () => <OpenData payload={usePayload('data')} site={useSite()} />
