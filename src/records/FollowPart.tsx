import type { ReactNode } from 'react'
import type { Ref } from '#src/model/kinds.ts'
import { FollowButton } from './FollowButton.tsx'
import { FollowedNews } from './FollowedNews.tsx'

/** What stands where something can be followed: the button of the record or, where there is none, how much is new. */
export const FollowPart = ({ of }: { of?: Ref | undefined }): ReactNode =>
  of ? <FollowButton of={of} /> : <FollowedNews />
