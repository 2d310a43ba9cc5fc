import { ENTITY_KINDS, type Ref } from './kinds.ts'
import { CONNECTIONS, pathOf } from './paths.ts'
import { queryOf } from './query.ts'
import { isRef } from './refs.ts'

/** The two records whose ties a reader asks for; one alone until the other is named. */
export interface Pair {
  from?: Ref
  to?: Ref
}

/** The pair that an address holds; what is no record is passed over. */
export function parsePair(search: URLSearchParams): Pair {
  const read = (name: string) => {
    const ref = search.get(name) ?? ''
    return ENTITY_KINDS.some((kind) => isRef(ref, kind)) ? (ref as Ref) : undefined
  }
  const [from, to] = [read('from'), read('to')]
  return { ...(from && { from }), ...(to && { to }) }
}

/** Where the ties of a pair stand: `/connections?from=people/joe-russo&to=people/sam-hargrave`. */
export const connectionsAddress = ({ from, to }: Pair): string => pathOf(CONNECTIONS) + queryOf({ from, to })
