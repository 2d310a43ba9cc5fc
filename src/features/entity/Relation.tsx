import { useContext } from 'react'
import type { RelationView } from '#src/model/payload.schema.ts'
import { shutBy } from '#src/model/spoilers.ts'
import { GuardsContext } from '#src/data/guards-context.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { RichText } from '#src/records/RichText.tsx'
import { SourceMark } from '#src/records/SourceMark.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import { When } from '#src/records/When.tsx'

type Item = RelationView['items'][number]

/** One relation with everyone it leads to, and where it was read. Where all are kept shut, the relation is too. */
export function Relation({ relation: { heading, items } }: { relation: RelationView }) {
  const guards = useContext(GuardsContext)
  const isShut = items.every(({ spoils }) => shutBy(spoils, guards))
  return (
    <div>
      <dt className="label">{isShut ? 'Spoiler' : heading}</dt>
      {items.map((item, at) => (
        <dd key={at}>
          <Spoiler spoils={item.spoils} what="This relation">
            {isShut && <span className="label">{`${heading}: `}</span>}
            <Related item={item} />
            {item.source.ids.slice(0, 1).map((id) => (
              <SourceMark key={id} record={item.source.record} source={id} />
            ))}
            {item.note && (
              <p className="label">
                <RichText nodes={item.note} />
              </p>
            )}
          </Spoiler>
        </dd>
      ))}
    </div>
  )
}

/** Whom it leads to, with who they play and since when. */
const Related = ({ item }: { item: Item }) => (
  <>
    {item.ref ? <RecordLink to={item.ref} /> : <bdi>{item.name}</bdi>}
    {(item.character || item.as) && ' as\u00A0'}
    {item.character ? <RecordLink to={item.character} /> : item.as}
    {item.since && ', since '}
    {item.since && <When date={item.since} inferred={item.inferred} />}
  </>
)
