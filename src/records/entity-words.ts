import { KINDS } from '#src/model/kinds.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'

/** What an entity is; a film says whether it is a series. */
export const kindWord = (payload: EntityPayload): string =>
  payload.kind === 'film' && payload.own.form === 'series' ? 'Series' : KINDS[payload.kind].label

/** What stands beside its kind: "Director", "2020". */
export function roleWord({ kind, own }: EntityPayload): string {
  if (kind === 'person' || kind === 'character') return own.occupation
  if (kind === 'company' || kind === 'outlet') return own.business
  return own.released ? own.released.date.slice(0, 4) : 'Not yet released'
}
