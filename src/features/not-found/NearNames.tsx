import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { NamedRef } from '#src/model/nearest-names.ts'
import { hrefFor } from '#src/model/paths.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { RecordName } from '#src/records/RecordName.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import { findNames } from './find-names.ts'
import styles from './NearNames.module.css'

/** The records whose names come nearest to the address asked for; nothing until they are found. */
export function NearNames({ address }: { address: string }) {
  const nearest = useNearestNames(address)
  return (
    nearest.length > 0 && (
      <section className={styles['near']}>
        <h2>Were you looking for one of these?</h2>
        <ul>
          {nearest.map(({ ref, name, threads }) => (
            <li key={ref}>
              <PageLink to={hrefFor(ref)} className={styles['one']}>
                <span className={styles['portrait']}>
                  <Portrait of={ref} name={name} threads={threads} />
                </span>
                <bdi>
                  <RecordName of={ref} name={name} />
                </bdi>
              </PageLink>
            </li>
          ))}
        </ul>
      </section>
    )
  )
}

function useNearestNames(address: string): NamedRef[] {
  const client = useQueryClient()
  const [found, setFound] = useState<NamedRef[]>([])
  useEffect(() => {
    let current = true
    findNames(client, address).then(
      (names) => current && setFound(names),
      () => {},
    )
    return () => {
      current = false
    }
  }, [client, address])
  return found
}
