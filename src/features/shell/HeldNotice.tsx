import { useLocation } from 'react-router'
import type { HeldNavigation } from '#src/data/held-navigation.ts'
import { useChoose } from '#src/data/use-choose.ts'
import { Failure } from './Failure.tsx'
import { FAULT_SENTENCES } from './fault-sentences.ts'

interface Props extends HeldNavigation {
  /** The page’s name, where the hub knows it. */
  name: string | undefined
}

/** Tells of a navigation that waits. Giving it up is a navigation to the page being read, which ends the other. */
export function HeldNotice({ name, href, fault, retry }: Props) {
  const location = useLocation()
  const choose = useChoose()
  const stay = () => void choose(location, location.state)
  return (
    <Failure
      target={name ?? href}
      reason={`${FAULT_SENTENCES[fault]} What you are reading stays here.`}
      href={href}
      onRetry={retry}
      onDismiss={stay}
    />
  )
}
