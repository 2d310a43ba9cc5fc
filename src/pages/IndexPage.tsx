import { memo } from 'react'
import { usePayload } from '#src/data/use-payload.ts'
import { Listing } from '#src/features/listing/Listing.tsx'
import type { HeadOf } from '#src/model/head.ts'
import { KINDS } from '#src/model/kinds.ts'
import type { IndexPayload } from '#src/model/payload.schema.ts'

/** Shown again only with another payload, not whenever a navigation begins. */
const View = memo(Listing)

export const head: HeadOf<IndexPayload> = ({ of, page, pages, count }, { name }) => {
  const { plural } = KINDS[of]
  const place = pages > 1 ? `, page ${page} of ${pages}` : ''
  return {
    title: plural + (page > 1 ? place : ''),
    description: `${plural} in ${name}: ${count}${place}, each with what was said and by whom.`,
  }
}

export const Component = () => <View payload={usePayload('index')} />
