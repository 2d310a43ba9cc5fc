import { memo } from 'react'
import { usePayload, useSite } from '#src/data/use-payload.ts'
import { About } from '#src/features/about/About.tsx'
import type { HeadOf } from '#src/model/head.ts'
import type { AboutPayload } from '#src/model/payload.schema.ts'

/** Shown again only with another payload, not whenever a navigation begins. */
const View = memo(About)

export const head: HeadOf<AboutPayload> = (_payload, { name }) => ({
  title: `About ${name}`,
  description: `What ${name} is, how its lines are read, and where its statements come from.`,
})

export const Component = () => <View payload={usePayload('about')} name={useSite().name} />
