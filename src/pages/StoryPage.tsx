import { memo } from 'react'
import { usePayload } from '#src/data/use-payload.ts'
import { Story } from '#src/features/story/Story.tsx'
import type { HeadOf } from '#src/model/head.ts'
import { plainText } from '#src/model/inline.ts'
import type { StoryPayload } from '#src/model/payload.schema.ts'

/** Shown again only with another payload, not whenever a navigation begins. */
const View = memo(Story)

export const head: HeadOf<StoryPayload> = ({ headline, dek }) => ({
  title: plainText(headline),
  description: plainText(dek),
})

/** The key makes the page of another story a new page: a spoiler opened on one is not open on the next. */
export function Component() {
  const payload = usePayload('story')
  return <View key={payload.id} payload={payload} />
}
