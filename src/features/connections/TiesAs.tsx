import { useContext } from 'react'
import { GuardsContext } from '#src/data/guards-context.ts'
import type { Ref } from '#src/model/kinds.ts'
import type { RelationView } from '#src/model/payload.schema.ts'
import { shutBy } from '#src/model/spoilers.ts'
import { RecordLink } from '#src/records/RecordLink.tsx'
import { Spoiler } from '#src/records/Spoiler.tsx'
import styles from './TiesAs.module.css'

/** All that a record is tied to in one way. What is kept shut stands apart, so that it shuts no other tie with it. */
export function TiesAs({ relation: { heading, items } }: { relation: RelationView }) {
  const guards = useContext(GuardsContext)
  const ties = items.flatMap(({ ref, spoils }) =>
    ref ? [{ ref, spoils, isShut: shutBy(spoils, guards) }] : [],
  )
  const open = ties.filter(({ isShut }) => !isShut)
  return (
    <>
      {open.length > 0 && <Line heading={heading} refs={open.map(({ ref }) => ref)} />}
      {ties
        .filter(({ isShut }) => isShut)
        .map(({ ref, spoils }) => (
          <Spoiler key={ref} spoils={spoils} what="This tie">
            <Line heading={heading} refs={[ref]} />
          </Spoiler>
        ))}
    </>
  )
}

/** How it is tied, and to whom, with commas between the names. */
const Line = ({ heading, refs }: { heading: string; refs: readonly Ref[] }) => (
  <p className={styles['line']}>
    <span className={`label ${styles['heading']}`}>{heading}</span>{' '}
    {refs.map((ref, at) => (
      <span key={ref + at}>
        {at > 0 && ', '}
        <RecordLink to={ref} />
      </span>
    ))}
  </p>
)
