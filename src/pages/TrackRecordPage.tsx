import { usePayload } from '#src/data/use-payload.ts'
import { TrackRecord } from '#src/features/track-record/TrackRecord.tsx'
import type { HeadOf } from '#src/model/head.ts'
import type { TrackRecordPayload } from '#src/model/payload.schema.ts'

export const head: HeadOf<TrackRecordPayload> = ({ name, page }) => ({
  title: `Track record of ${name}${page === 1 ? '' : `, page ${page}`}`,
  description: `What became of the claims that ${name} made or passed on, with the claims behind each number.`,
})

/** The key makes the record of another a new page: a spoiler opened on one is not open on the next. */
export function Component() {
  const payload = usePayload('record')
  return <TrackRecord key={payload.id} payload={payload} />
}
