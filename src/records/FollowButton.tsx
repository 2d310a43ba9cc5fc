import { useQueryClient } from '@tanstack/react-query'
import { changeFollows, useFollows } from '#src/data/follows.ts'
import { happeningsQuery } from '#src/data/happenings-query.ts'
import { begun, following } from '#src/model/following.ts'
import type { Ref } from '#src/model/kinds.ts'
import { ActionButton } from './ActionButton.tsx'

interface Props {
  of: Ref
  /** Its name, where the button stands among others. */
  name?: string
}

/** Follows a record, or follows it no longer; says so where the device keeps nothing. */
export function FollowButton({ of, name }: Props) {
  const client = useQueryClient()
  const { follows, isKept } = useFollows()
  const isOn = follows.refs.includes(of)
  const press = () => {
    changeFollows((before) => following(before, of, !isOn))
    if (isOn) return
    // From here on: what there is by now is no news. What cannot be fetched is begun with the next page that can.
    client.query(happeningsQuery).then(
      ({ happenings }) => changeFollows((now) => begun(now, happenings)),
      () => {},
    )
  }
  return (
    <>
      <ActionButton
        sign={isOn ? 'M1.5 6.5 5 10l5.5-8' : 'M6 1v10M1 6h10'}
        aria-pressed={isOn}
        aria-label={name && `Follow ${name}`}
        onClick={press}
      >
        Follow
      </ActionButton>
      {isOn && !isKept && !name && <span role="status">For this tab only: your browser keeps nothing.</span>}
    </>
  )
}
