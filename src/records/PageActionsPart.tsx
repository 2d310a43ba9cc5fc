import { FollowButton } from './FollowButton.tsx'
import type { PageActionsProps } from './PageActions.tsx'
import { ShareButton } from './ShareButton.tsx'

/** The buttons of a page that only live with scripts. */
export const PageActionsPart = ({ of }: PageActionsProps) => (
  <>
    {of && <FollowButton of={of} />}
    <ShareButton />
  </>
)
