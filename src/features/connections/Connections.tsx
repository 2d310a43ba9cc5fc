import { useContext } from 'react'
import { useSearchParams } from 'react-router'
import { useChoose } from '#src/data/use-choose.ts'
import { connectionsAddress, type Pair, parsePair } from '#src/model/connections-address.ts'
import type { ConnectionsPayload } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'
import { AddressContext } from '#src/ui/address-context.ts'
import { Section } from '#src/ui/Section.tsx'
import { useHydrated } from '#src/ui/use-hydrated.ts'
import styles from './Connections.module.css'
import { PairForm } from './PairForm.tsx'
import { Path } from './Path.tsx'
import { Ties } from './Ties.tsx'

/** How two records are tied, along the thread from one to the other, and all the ties there are. */
export function Connections({ payload }: { payload: ConnectionsPayload }) {
  const { records, example } = payload
  const [params] = useSearchParams()
  const choose = useChoose()
  const addressOf = useContext(AddressContext)
  // The markup of the build knows no pair but the example, nor may the first render, which must agree with it.
  const isHydrated = useHydrated()
  const asked = isHydrated ? parsePair(params) : {}
  const named = Object.entries(asked).filter(([, ref]) => records.some((record) => record.ref === ref))
  const pair: Pair = named.length > 0 ? Object.fromEntries(named) : (example ?? {})
  const show = (next: Pair) => void choose(addressOf(connectionsAddress(next)))
  return (
    <PageContext value={payload}>
      <div className={`page ${styles['connections']}`}>
        <header className={styles['head']}>
          <h1 tabIndex={-1}>Connections</h1>
          <p className={styles['lede']}>
            Name any two, and follow the thread from one to the other. Every step on it is sourced.
          </p>
        </header>
        <div className={styles['form']}>
          {isHydrated && <PairForm records={records} pair={pair} onChange={show} />}
        </div>
        <Path records={records} pair={pair} />
        <div className={styles['all']}>
          <Section title="All the ties" count={`${records.length} names`}>
            <Ties records={records} />
          </Section>
        </div>
      </div>
    </PageContext>
  )
}
