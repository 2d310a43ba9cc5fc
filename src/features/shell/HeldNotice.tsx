import { useLocation, useNavigate } from 'react-router'
import type { HeldNavigation } from '#src/data/held-navigation.ts'
import { Failure } from './Failure.tsx'
import { FAULT_SENTENCES } from './fault-sentences.ts'

/** Tells of a navigation that waits. Giving it up is a navigation to the page being read, which ends the other. */
export function HeldNotice({ href, fault, retry }: HeldNavigation) {
  const location = useLocation()
  const navigate = useNavigate()
  const stay = () =>
    void navigate(location, { replace: true, preventScrollReset: true, state: location.state })
  return (
    <Failure target={href} reason={FAULT_SENTENCES[fault]} href={href} onRetry={retry} onDismiss={stay} />
  )
}
