import type { Fate } from './payload.schema.ts'
import { type Guards, shutBy } from './spoilers.ts'

/** What is said of a fate that gives away what is kept shut: how the claim came out would tell as much. */
export const TAKEN_UP = 'taken up later'

/** Whether a fate may only be told of, and not which it is. */
export const isShutFate = ({ spoils }: Pick<Fate, 'spoils'>, guards: Guards): boolean =>
  shutBy(spoils, guards) !== undefined
