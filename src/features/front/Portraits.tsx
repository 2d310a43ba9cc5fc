import { useContext } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
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
          <PageLink to={hrefFor(ref)} className={styles['one']}>
            <Portrait of={ref} name={cards[ref]?.name ?? ref} />
            <bdi>{cards[ref]?.name ?? ref}</bdi>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
