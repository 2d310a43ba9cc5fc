import type { ReactNode } from 'react'
import type { Guards } from '#src/model/spoilers.ts'
import { GuardsContext } from './guards-context.ts'
import { useGuards } from './guards.ts'

interface Props {
  /** Guards that hold in place of those kept on the device. */
  guards?: Guards | undefined
  children: ReactNode
}

/** Tells everything below how much of each film the reader keeps shut. */
export function GuardsProvider({ guards, children }: Props) {
  const stored = useGuards()
  return <GuardsContext value={guards ?? stored}>{children}</GuardsContext>
}
