import { useContext } from 'react'
import { PageLink } from '#src/ui/PageLink.tsx'
import { pathOf, timelineId } from '#src/model/paths.ts'
import type { TimelinePayload } from '#src/model/payload.schema.ts'
import { PageContext } from '#src/records/page-context.ts'
import styles from './Years.module.css'

interface Props {
  years: TimelinePayload['years']
  /** The year being shown. */
  year: string
  /** The filter, which goes with the reader from year to year. */
  search: string
}

/** The years, each with a stretch of thread as long as there is much to tell. */
export function Years({ years, year, search }: Props) {
  const { id } = useContext(PageContext)
  const most = Math.max(...years.map(({ claims }) => claims))
  return (
    <nav aria-label="Years">
      <ol className={styles['years']}>
        {years.map((each) => {
          const page = timelineId(each.year)
          return (
            <li key={each.year}>
              <PageLink
                to={pathOf(page) + search}
                className={styles['year']}
                aria-current={page === id ? 'page' : each.year === year ? 'true' : undefined}
              >
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <path d={`M0 2h${Math.max(2, Math.round((each.claims / most) * 100))}`} />
                </svg>
                <b>{each.year}</b>{' '}
                <span className="label">{each.claims === 1 ? '1 claim' : `${each.claims} claims`}</span>
              </PageLink>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
