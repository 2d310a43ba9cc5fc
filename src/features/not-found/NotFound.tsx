import { DeadEnd } from '#src/ui/DeadEnd.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import { type Kind, KINDS } from '#src/model/kinds.ts'
import { formatDate } from '#src/model/dates.ts'
import type { NamedRef } from '#src/model/nearest-names.ts'
import { hrefFor } from '#src/model/paths.ts'
import { Portrait } from '#src/records/Portrait.tsx'
import styles from './NotFound.module.css'

interface Props {
  /** The records whose names come nearest to the address asked for. */
  nearest: NamedRef[]
  sections: Kind[]
  /** The day of which the reader looks at the hub, when that is not today. */
  day?: string | undefined
}

/** Says that nothing has this address, or had on that day, and shows the ways on. */
export const NotFound = ({ nearest, sections, day }: Props) => (
  <DeadEnd
    kicker="Page not found"
    title={day ? 'This thread was not tied on yet' : 'This thread leads nowhere'}
    words={
      day
        ? `On ${formatDate(day)} the hub knew of no such page. Look at a later day, or at today.`
        : 'No page of the hub has this address. It may be mistyped, or the page was never here.'
    }
    ways={
      <>
        <PageLink to="/">Front page</PageLink>
        {sections.map((kind) => (
          <PageLink key={kind} to={`/${KINDS[kind].folder}`}>
            {KINDS[kind].plural}
          </PageLink>
        ))}
        <PageLink to="/timeline">Timeline</PageLink>
        <PageLink to="/search">Search</PageLink>
      </>
    }
  >
    {nearest.length > 0 && (
      <section className={styles['near']}>
        <h2>Were you looking for one of these?</h2>
        <ul>
          {nearest.map(({ ref, name, threads }) => (
            <li key={ref}>
              <PageLink to={hrefFor(ref)} className={styles['one']}>
                <span className={styles['portrait']}>
                  <Portrait of={ref} name={name} threads={threads} />
                </span>
                <bdi>{name}</bdi>
              </PageLink>
            </li>
          ))}
        </ul>
      </section>
    )}
  </DeadEnd>
)
