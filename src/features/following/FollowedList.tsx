import type { Ref } from '#src/model/kinds.ts'
import { KINDS } from '#src/model/kinds.ts'
import { hrefFor } from '#src/model/paths.ts'
import { kindOf } from '#src/model/refs.ts'
import { FollowButton } from '#src/records/FollowButton.tsx'
import { Portrait } from '#src/records/Portrait.tsx'
import { useCards } from '#src/records/use-cards.ts'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './FollowedList.module.css'

/** Records with their portraits, each with the button that follows it. One that the dataset has lost keeps its button. */
export function FollowedList({ refs }: { refs: readonly Ref[] }) {
  const cardOf = useCards()
  return (
    <ul className={styles['list']}>
      {refs.map((ref) => {
        const { name, threads } = cardOf(ref)
        return (
          <li key={ref}>
            <PageLink to={hrefFor(ref)} className={styles['record']}>
              <span className={styles['portrait']} data-kind={kindOf(ref)}>
                <Portrait of={ref} name={name} threads={threads} />
              </span>
              <span>
                <bdi className={styles['name']}>{name}</bdi>
                <span className={`label ${styles['kind']}`}>{KINDS[kindOf(ref)].label}</span>
              </span>
            </PageLink>
            <FollowButton of={ref} name={name} />
          </li>
        )
      })}
    </ul>
  )
}
