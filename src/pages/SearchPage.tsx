import { useLocation } from 'react-router'
import { useSite } from '#src/data/use-payload.ts'
import { Search } from '#src/features/search/Search.tsx'
import { dayIn } from '#src/model/as-of-address.ts'
import type { HeadOf } from '#src/model/head.ts'
import type { LivePayload } from '#src/model/payload.schema.ts'

export const head: HeadOf<LivePayload> = (_payload, { name }) => ({
  title: 'Search',
  description: `Finds people, films, companies, outlets, questions, stories and claims in ${name}.`,
})

export function Component() {
  const { sections } = useSite()
  const isToday = dayIn(useLocation().search) === undefined
  // Back from another day the search begins anew, with the words in the address.
  return <Search key={`${isToday}`} sections={sections} isToday={isToday} />
}
