import { useLocation } from 'react-router'
import { Following } from '#src/features/following/Following.tsx'
import { dayIn } from '#src/model/as-of-address.ts'
import type { HeadOf } from '#src/model/head.ts'
import type { LivePayload } from '#src/model/payload.schema.ts'

export const head: HeadOf<LivePayload> = (_payload, { name }) => ({
  title: 'What you follow',
  description: `What is new about the people, films, companies, outlets, characters and questions that you follow in ${name}.`,
})

export const Component = () => <Following isToday={dayIn(useLocation().search) === undefined} />
