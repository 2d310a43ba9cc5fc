import { memo } from 'react'
import { usePayload } from '#src/data/use-payload.ts'
import { Entity } from '#src/features/entity/Entity.tsx'
import type { HeadOf } from '#src/model/head.ts'
import { maskCard } from '#src/model/mask-card.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'

/** Shown again only with another payload, not whenever a navigation begins. */
const View = memo(Entity)

export const head: HeadOf<EntityPayload> = (
  { ref, name, description, spoils, page, cards },
  _site,
  guards,
) => ({
  title: page === 1 ? name : `${name}, page ${page}`,
  description: maskCard(ref, { name, line: description, spoils }, cards, guards).line ?? '',
})

/** The key makes the page of another entity a new page: a spoiler opened on one is not open on the next. */
export function Component() {
  const payload = usePayload('entity')
  return <View key={payload.id} payload={payload} />
}
