import { useContext } from 'react'
import { GuardsContext } from '#src/data/guards-context.ts'
import type { Pair } from '#src/model/connections-address.ts'
import { findPath, type Step } from '#src/model/find-path.ts'
import type { ConnectionsPayload } from '#src/model/payload.schema.ts'
import { shutBy } from '#src/model/spoilers.ts'
import { useCards } from '#src/records/use-cards.ts'
import styles from './Path.module.css'
import { PathWords } from './PathWords.tsx'
import { Stop } from './Stop.tsx'

/** So many steps find room in one row, see the styles. */
const SHORT = 3

interface Props {
  records: ConnectionsPayload['records']
  pair: Pair
}

/** The way from one record to the other as a thread, over nothing that the reader keeps shut. */
export function Path({ records, pair: { from, to } }: Props) {
  const guards = useContext(GuardsContext)
  const cardOf = useCards()
  const path =
    from && to && from !== to
      ? findPath(records, from, to, ({ spoils }) => !shutBy(spoils, guards))
      : undefined
  const [one, other] = [from, to].map((ref) => ref && cardOf(ref).name)
  return (
    <section className={styles['path']}>
      {path && <h2>{`${one} and ${other}`}</h2>}
      <div role="status">
        <p className={path && 'label'}>{sentence(one, other, path)}</p>
        {from && path && (
          <p className={styles['told']}>
            <PathWords from={from} path={path} />
          </p>
        )}
      </div>
      {from && path && (
        <ol data-steps={path.length > SHORT ? undefined : path.length}>
          <Stop of={from} ties={[]} />
          {path.map(({ ref, ties }, at) => (
            <Stop key={ref} of={ref} ties={ties} isLast={at === path.length - 1} />
          ))}
        </ol>
      )}
    </section>
  )
}

/** What came of the question, in words. */
function sentence(one: string | undefined, other: string | undefined, path: readonly Step[] | undefined) {
  if (path) return path.length === 1 ? 'Tied to each other' : `Tied in ${path.length} steps`
  if (!one && !other) return 'Choose two names to see how they are tied.'
  if (!one || !other) return `Choose a second name to see how ${one ?? other} is tied to it.`
  if (one === other) return `Both are ${one}. Choose another name for one of the two.`
  return `No thread leads from ${one} to ${other}: nothing the hub knows ties the two, or what does is kept shut.`
}
