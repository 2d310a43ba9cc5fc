import { useLocation } from 'react-router'
import type { StoryPayload } from '#src/model/payload.schema.ts'
import { useOnceHydrated } from '#src/ui/use-hydrated.ts'
import { type Depth, depthOf } from './depth.ts'

/**
 * How much of the story the address asks for. The markup of the build holds all of it, and so does the first render; the
 * story is rendered a second time only where less is asked for.
 */
export function useDepth({ claims }: Pick<StoryPayload, 'claims'>): Depth {
  const { search, hash } = useLocation()
  return useOnceHydrated(() => depthOf(search, hash, claims), 'full')
}
