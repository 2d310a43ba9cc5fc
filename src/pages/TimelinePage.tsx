import { usePayload } from '#src/data/use-payload.ts'
import { Timeline } from '#src/features/timeline/Timeline.tsx'
import type { HeadOf } from '#src/model/head.ts'
import { TIMELINE } from '#src/model/paths.ts'
import type { TimelinePayload } from '#src/model/payload.schema.ts'

export const head: HeadOf<TimelinePayload> = ({ id, year }, { name }) =>
  id === TIMELINE
    ? {
        title: 'Timeline',
        description: `Every claim in ${name} by the day it was said, a page for each year.`,
      }
    : {
        title: `Timeline: ${year}`,
        description: `Every claim of ${year} in ${name}, by the day it was said.`,
      }

/** The key makes another year a new page: a spoiler opened in one is not open in the next. */
export function Component() {
  const payload = usePayload('timeline')
  return <Timeline key={payload.id} payload={payload} />
}
