import { lazy, Suspense } from 'react'
import { useHref, useLocation, useRouteError } from 'react-router'
import { PayloadError, type PayloadFault } from '#src/data/payload-error.ts'
import { useSite } from '#src/data/use-payload.ts'
import { dayIn } from '#src/model/as-of-address.ts'
import { NotFound } from '#src/features/not-found/NotFound.tsx'
import { Broken } from '#src/features/shell/Broken.tsx'
import { usePageHead } from '#src/features/shell/use-page-head.ts'
import { BROKEN_HEAD, MISSING_HEAD, UNREACHED_HEAD } from '#src/model/head.ts'

const NotKept = lazy(async () => ({
  default: (await import('#src/features/offline/NotKept.tsx')).NotKept,
}))

const UNREACHED = new Set<PayloadFault | undefined>(['offline', 'lost', 'timeout'])

/** What stands where a page does not: nothing has this address, the hub cannot be reached, or the page could not be shown. */
export function Component() {
  const error = useRouteError()
  const fault = error instanceof PayloadError ? error.fault : undefined
  const location = useLocation()
  const href = useHref(location)
  const site = useSite()
  const day = dayIn(location.search)
  const isUnreached = UNREACHED.has(fault)
  usePageHead(fault === 'missing' ? MISSING_HEAD : isUnreached ? UNREACHED_HEAD : BROKEN_HEAD, site)
  if (fault === 'missing') return <NotFound address={location.pathname} sections={site.sections} day={day} />
  if (!isUnreached) return <Broken href={href} />
  return (
    <Suspense>
      <NotKept href={href} isToday={day === undefined} />
    </Suspense>
  )
}
