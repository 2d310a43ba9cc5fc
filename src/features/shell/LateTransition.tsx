import { useEffect, useState } from 'react'
import { whenIdle } from '#src/data/when-idle.ts'
import type { PageTransition } from './PageTransition.tsx'

/** Apart from its handlers: the bundler waits for a stylesheet outside of a chain on `import()`, and so would its fault. */
const load = async () => (await import('./PageTransition.tsx')).PageTransition

/** Transitions from page to page, once there is time to fetch them; until then, and without them, pages just change. */
export function LateTransition() {
  const [Transition, setTransition] = useState<typeof PageTransition>()
  useEffect(() => {
    if (!('startViewTransition' in document)) return
    whenIdle(() => {
      load().then(
        (late) => setTransition(() => late),
        () => {},
      )
    })
  }, [])
  return Transition && <Transition />
}
