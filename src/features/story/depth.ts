import type { ClaimRef } from '#src/model/kinds.ts'

/** How much of a story is shown, least first: three views of the same claims. */
export const DEPTHS = { line: 'One line', claims: 'Key claims', full: 'Full story' } as const
export type Depth = keyof typeof DEPTHS
export const DEPTH_NAMES = Object.keys(DEPTHS) as Depth[]

const KEY = 'depth'

/** The depth that an address asks for. One that points at a claim shows it in its place: in the full story. */
export function depthOf(search: string, hash: string, claims: readonly { ref: ClaimRef }[]): Depth {
  const depth = DEPTH_NAMES.find((name) => name === new URLSearchParams(search).get(KEY)) ?? 'full'
  const places = [hash, hash.replace('#note-', '#')].filter((place) => place !== '')
  return claims.some(({ ref }) => places.some((place) => ref.endsWith(place))) ? 'full' : depth
}

/** The search part of an address at another depth; the full story is what an address without one shows. */
export function searchAt(depth: Depth, search: string): string {
  const params = new URLSearchParams(search)
  if (depth === 'full') params.delete(KEY)
  else params.set(KEY, depth)
  return params.size === 0 ? '' : `?${params}`
}
