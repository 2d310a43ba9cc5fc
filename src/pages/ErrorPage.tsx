import { useHref, useLocation, useRouteError } from 'react-router'
import { PayloadError } from '#src/data/payload-error.ts'
import { useSite } from '#src/data/use-payload.ts'
import { dayIn } from '#src/model/as-of-address.ts'
import { NotFound } from '#src/features/not-found/NotFound.tsx'
import { useNearestNames } from '#src/features/not-found/use-nearest-names.ts'
import { Broken } from '#src/features/shell/Broken.tsx'

/** What stands where a page does not: nothing has this address, or the page could not be shown. */
export function Component() {
  const error = useRouteError()
  const location = useLocation()
  const href = useHref(location)
  return error instanceof PayloadError && error.fault === 'missing' ? (
    <Missing address={location.pathname} day={dayIn(location.search)} />
  ) : (
    <Broken href={href} />
  )
}

/** The names that come nearest are today's: on another day they would tell of what was to come. */
function Missing({ address, day }: { address: string; day: string | undefined }) {
  const nearest = useNearestNames(address)
  return <NotFound nearest={day ? [] : nearest} sections={useSite().sections} day={day} />
}
