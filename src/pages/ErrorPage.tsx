import { useHref, useLocation, useRouteError } from 'react-router'
import { PayloadError } from '#src/data/payload-error.ts'
import { useSite } from '#src/data/use-payload.ts'
import { NotFound } from '#src/features/not-found/NotFound.tsx'
import { useNearestNames } from '#src/features/not-found/use-nearest-names.ts'
import { Broken } from '#src/features/shell/Broken.tsx'

/** What stands where a page does not: nothing has this address, or the page could not be shown. */
export function Component() {
  const error = useRouteError()
  const location = useLocation()
  const href = useHref(location)
  return error instanceof PayloadError && error.fault === 'missing' ? (
    <Missing address={location.pathname} />
  ) : (
    <Broken href={href} />
  )
}

const Missing = ({ address }: { address: string }) => (
  <NotFound nearest={useNearestNames(address)} sections={useSite().sections} />
)
