import { useEffect, useState } from 'react'
import { whenIdle } from '#src/data/when-idle.ts'
import type * as Late from './PageTransition.tsx'

/** Transitions from page to page, once there is time to fetch them; until then, and without them, pages just change. */
export function LateTransition() {
  const [Transition, setTransition] = useState<typeof Late.PageTransition>()
  useEffect(() => {
    if (!('startViewTransition' in document)) return
    whenIdle(() => {
      import('./PageTransition.tsx').then(
        ({ PageTransition }) => setTransition(() => PageTransition),
        () => {},
      )
    })
  }, [])
  return Transition && <Transition />
}
