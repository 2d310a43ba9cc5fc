import { memo } from 'react'
import { usePayload } from '#src/data/use-payload.ts'
import { Story } from '#src/features/story/Story.tsx'
import { useDepth } from '#src/features/story/use-depth.ts'
import { formatDate } from '#src/model/dates.ts'
import type { HeadOf } from '#src/model/head.ts'
import { headingSpoils } from '#src/model/heading-spoils.ts'
import { plainText } from '#src/model/inline.ts'
import type { StoryPayload } from '#src/model/payload.schema.ts'
import { shutTitle } from '#src/model/spoiler-words.ts'

/** Shown again only with another payload or at another depth, not whenever a navigation begins. */
const View = memo(Story)

export const head: HeadOf<StoryPayload> = (payload, _site, guards) => {
  const { headline, dek, claims, cards, published, inferred } = payload
  const given = headingSpoils(payload, (slug) => claims.find(({ ref }) => ref.endsWith(`#${slug}`))?.spoils)
  const shut = shutTitle('story', given, cards, guards)
  return shut === undefined
    ? { title: plainText(headline), description: plainText(dek) }
    : {
        title: `${shut}, ${formatDate(published, inferred)}`,
        description: 'The story, each statement in it with who said it and when.',
      }
}

/** The key makes the page of another story a new page: a spoiler opened on one is not open on the next. */
export function Component() {
  const payload = usePayload('story')
  return <View key={payload.id} payload={payload} depth={useDepth(payload)} />
}
