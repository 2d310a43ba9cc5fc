import type { ReactNode } from 'react'
import type { EntityKind } from '#src/model/kinds.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'

/** A kind's own facts, as its payload carries them. */
type OwnFacts = { [K in EntityKind]: Extract<EntityPayload, { kind: K }>['own'] }

export interface FactProps<K extends EntityKind> {
  own: OwnFacts[K]
  /** The titles of works that the page names in its text. */
  titles: readonly string[]
}

/** Shows the facts that only one kind of entity has, as terms and descriptions. */
export type FactView<K extends EntityKind> = (props: FactProps<K>) => ReactNode
