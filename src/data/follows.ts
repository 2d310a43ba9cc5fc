import { type Follows, NOTHING } from '#src/model/following.ts'
import { readFollows } from '#src/model/read-follows.ts'
import { keptSetting } from './kept-setting.ts'

/** Kept on the device as `{"refs":["people/sam-hargrave"],"seen":{…}}`; absent while nothing is followed. */
const followed = keptSetting<Follows>('loose-ends.follows', (text) => (text && readFollows(text)) || NOTHING)

/** Makes of what is followed something else, in every open tab, and keeps it where the device lets it. */
export function changeFollows(by: (follows: Follows) => Follows): void {
  const before = followed.latest()
  const follows = by(before)
  if (JSON.stringify(follows) !== JSON.stringify(before))
    followed.set(follows, follows.refs.length > 0 ? follows : {})
}

/** What the reader follows; while the page of the build is taken over, nothing. */
export function useFollows(): { follows: Follows; isKept: boolean } {
  const { value: follows, isKept } = followed.useHeld()
  return { follows, isKept }
}
