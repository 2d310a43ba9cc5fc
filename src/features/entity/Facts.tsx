import type { EntityKind } from '#src/model/kinds.ts'
import type { EntityPayload } from '#src/model/payload.schema.ts'
import type { OwnFacts } from './fact-view.ts'
import { FACT_VIEWS } from './fact-views.ts'
import styles from './Facts.module.css'
import { Identifiers } from './Identifiers.tsx'
import { Relation } from './Relation.tsx'

/** What is known of an entity in a few words each: its kind's own facts, what ties it to others, and where else it is listed. */
export const Facts = ({ payload }: { payload: EntityPayload }) => (
  <dl className={styles['facts']}>
    <OwnView kind={payload.kind} own={payload.own} />
    {payload.relations.map((relation) => (
      <Relation key={relation.heading} relation={relation} />
    ))}
    <Identifiers identifiers={payload.identifiers} />
  </dl>
)

function OwnView<K extends EntityKind>({ kind, own }: { kind: K; own: OwnFacts[K] }) {
  const view = FACT_VIEWS[kind]
  return view({ own })
}
