import { type ComponentType, lazy, Suspense } from 'react'
import { useHydrated } from './use-hydrated.ts'

const Nothing = () => null

/**
 * A part of a page that only lives with scripts: it is fetched when the page is alive. Should it not come, the page goes
 * on without it.
 */
export function latePart<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part: ComponentType<Props> = lazy(() =>
    fetch().then(
      (part) => ({ default: part }),
      () => ({ default: Nothing as ComponentType<Props> }),
    ),
  )
  return (props) =>
    useHydrated() && (
      <Suspense>
        <Part {...props} />
      </Suspense>
    )
}
