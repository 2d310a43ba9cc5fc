import { useContext } from 'react'
import { Link } from 'react-router'
import type { Ref } from '#src/model/kinds.ts'
import { hrefFor } from '#src/model/paths.ts'
import { PageContext } from '#src/records/page-context.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import styles from './Portraits.module.css'

/** Records by their portraits, in rows. */
export function Portraits({ refs }: { refs: Ref[] }) {
  const { cards } = useContext(PageContext)
  return (
    <ul className={styles['portraits']}>
      {refs.map((ref) => (
        <li key={ref}>
          <Link to={hrefFor(ref)} discover="none" className={styles['one']}>
            <Portrait of={ref} name={cards[ref]?.name ?? ref} />
            <bdi>{cards[ref]?.name ?? ref}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}
