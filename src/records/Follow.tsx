import { lazy, Suspense } from 'react'
import type { Ref } from '#src/model/kinds.ts'
import { useHydrated } from '#src/ui/use-hydrated.ts'
import styles from './Follow.module.css'

/** Without a network there is nothing to be followed; the page goes on without it. */
const Part = lazy(() =>
  import('./FollowPart.tsx').then(
    ({ FollowPart }) => ({ default: FollowPart }),
    () => ({ default: () => null }),
  ),
)

/** The place where a record can be followed, kept free until its script has come; without a record that of the news. */
export const Follow = ({ of }: { of?: Ref }) => (
  <span className={of && styles['follow']}>
    {useHydrated() && (
      <Suspense>
        <Part of={of} />
      </Suspense>
    )}
  </span>
)
