import { PageLink } from '#src/ui/PageLink.tsx'
import type { Ref } from '#src/model/kinds.ts'
import { hrefFor } from '#src/model/paths.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import { useCards } from '#src/records/use-cards.ts'
import styles from './Portraits.module.css'

/** Records by their portraits, in rows. */
export function Portraits({ refs }: { refs: Ref[] }) {
  const cardOf = useCards()
  return (
    <ul className={styles['portraits']}>
      {refs.map((ref) => (
        <li key={ref}>
          <PageLink to={hrefFor(ref)} className={styles['one']}>
            <Portrait of={ref} name={cardOf(ref).name} threads={cardOf(ref).threads} />
            <bdi>{cardOf(ref).name}</bdi>
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
