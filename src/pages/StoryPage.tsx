import { usePayload } from '#src/data/use-payload.ts'
import { Story } from '#src/features/story/Story.tsx'
import type { HeadOf } from '#src/model/head.ts'
import { plainText } from '#src/model/inline.ts'
import type { StoryPayload } from '#src/model/payload.schema.ts'

export const head: HeadOf<StoryPayload> = ({ headline, dek }) => ({
  title: plainText(headline),
  description: plainText(dek),
})

export const Component = () => <Story payload={usePayload('story')} />
