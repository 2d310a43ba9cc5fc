import { usePayload } from '#src/data/use-payload.ts'
import { Front } from '#src/features/front/Front.tsx'
import type { HeadOf } from '#src/model/head.ts'
import type { FrontPayload } from '#src/model/payload.schema.ts'

export const head: HeadOf<FrontPayload> = (_payload, { name, description }) => ({ title: name, description })

export const Component = () => <Front payload={usePayload('front')} />
