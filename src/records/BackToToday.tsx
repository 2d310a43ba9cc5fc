import { useLocation } from 'react-router'
import { onDay } from '#src/model/as-of-address.ts'
import { AddressContext } from '#src/ui/address-context.ts'
import { PageLink } from '#src/ui/PageLink.tsx'

const asItIs = (address: string): string => address

/** Leads from another day to the same page of today, with what was chosen on it. */
export function BackToToday() {
  const { pathname, search } = useLocation()
  return (
    <AddressContext value={asItIs}>
      <PageLink to={onDay(pathname + search, undefined)}>Back to today</PageLink>
    </AddressContext>
  )
}
