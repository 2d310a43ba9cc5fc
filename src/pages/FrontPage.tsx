import { memo } from 'react'
import { usePayload } from '#src/data/use-payload.ts'
import { Front } from '#src/features/front/Front.tsx'
import type { HeadOf } from '#src/model/head.ts'
import type { FrontPayload } from '#src/model/payload.schema.ts'

/** Shown again only with another payload, not whenever a navigation begins. */
const View = memo(Front)

export const head: HeadOf<FrontPayload> = (_payload, { name, description }) => ({ title: name, description })

export const Component = () => <View payload={usePayload('front')} />
