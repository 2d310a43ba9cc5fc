import type { RelationView } from '#src/model/payload.schema.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { SourceMark } from '#src/records/SourceMark.tsx'
import { When } from '#src/records/When.tsx'

/** One relation with everyone it leads to, each with who they play, since when, a note, and where it was read. */
export const Relation = ({ relation: { heading, items } }: { relation: RelationView }) => (
  <>
    <dt className="label">{heading}</dt>
    {items.map((item, at) => (
      <dd key={at}>
        {item.ref ? <RecordLink to={item.ref} /> : <bdi>{item.name}</bdi>}
        {(item.character || item.as) && ' as '}
        {item.character ? <RecordLink to={item.character} /> : item.as}
        {item.since && ', since '}
        {item.since && <When date={item.since} inferred={item.inferred} />}
        {item.note && <span className="label">{` ${item.note}`}</span>}
        {item.source.ids.slice(0, 1).map((id) => (
          <SourceMark key={id} record={item.source.record} source={id} />
        ))}
      </dd>
    ))}
  </>
)
