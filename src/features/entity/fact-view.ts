import type { ReactNode } from 'react'
import type { EntityKind } from '#src/model/kinds.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'

/** A kind's own facts, as its payload carries them. */
export type OwnFacts = { [K in EntityKind]: Extract<EntityPayload, { kind: K }>['own'] }

/** Shows the facts that only one kind of entity has, as terms and descriptions. */
export type FactView<K extends EntityKind> = (props: { own: OwnFacts[K] }) => ReactNode
