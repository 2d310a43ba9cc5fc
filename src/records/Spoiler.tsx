import { type ReactNode, useContext } from 'react'
import type { Spoiler as Spoils } from '#src/model/claim.schema.ts'
import { PageContext } from './page-context.ts'
import styles from './Spoiler.module.css'

/** Keeps what gives away an ending or a plot shut until the reader opens it; a premise is no secret. */
export function Spoiler({ spoils, children }: { spoils: Spoils[] | undefined; children: ReactNode }) {
  const { cards } = useContext(PageContext)
  const kept = spoils?.find(({ level }) => level !== 'premise')
  if (!kept) return children
  return (
    <details className={styles['spoiler']}>
      <summary className="label">{`Gives away the ${kept.level} of ${cards[kept.film]?.name ?? 'a film'}`}</summary>
      {children}
    </details>
  )
}
