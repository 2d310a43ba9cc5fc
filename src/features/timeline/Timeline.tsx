import { useContext } from 'react'
import { useSearchParams } from 'react-router'
import { useChoose } from '#src/data/use-choose.ts'
import type { TimelinePayload } from '#src/model/payload.schema.ts'
import { parseFilter, passes, searchOf, type TimelineFilter } from '#src/model/timeline-filter.ts'
import { PageContext } from '#src/records/page-context.ts'
import { AddressContext } from '#src/ui/address-context.ts'
import { Section } from '#src/ui/Section.tsx'
import { useHydrated } from '#src/ui/use-hydrated.ts'
import { Day } from './Day.tsx'
import { Filter } from './Filter.tsx'
import { groupEntries } from './group-entries.ts'
import styles from './Timeline.module.css'
import { Years } from './Years.tsx'
import { YearsBeside } from './YearsBeside.tsx'

const counted = (count: number): string => (count === 1 ? '1 claim' : `${count} claims`)

/** One year of everything that was said, by the day it was said, along the thread. */
export function Timeline({ payload }: { payload: TimelinePayload }) {
  const { year, years, claims, settled } = payload
  const [params] = useSearchParams()
  const choose = useChoose()
  const addressOf = useContext(AddressContext)
  // The markup of the build knows no filter, nor may the first render, which must agree with it.
  const isHydrated = useHydrated()
  const filter = isHydrated ? parseFilter(params) : {}
  const search = searchOf(filter)
  const show = (next: TimelineFilter) => void choose({ search: addressOf(searchOf(next)) })
  const shown = claims.filter((claim) => passes(filter, claim))
  const months = groupEntries(year, shown, settled)
  const said = shown.filter((claim) => claim.said.startsWith(year)).length
  const all = years.find((each) => each.year === year)?.claims ?? 0
  return (
    <PageContext value={payload}>
      <div className={`page ${styles['timeline']}`}>
        <header className={styles['head']}>
          <h1 tabIndex={-1}>{`Timeline: ${year}`}</h1>
          <p className="label">
            Every claim stands on the day it was said, once, however often it was told again. A day on which
            claims were only passed on has a hollow dot.
          </p>
        </header>
        <div className={styles['ways']}>
          <Years years={years} year={year} search={search} />
          <div className={styles['filter']}>
            {isHydrated && <Filter claims={claims} filter={filter} onChange={show} />}
            <p className="label" role="status">
              {search === '' ? counted(all) : `${said} of ${counted(all)}`}
            </p>
            {search !== '' && (
              <button
                type="button"
                className={`label ${styles['clear']}`}
                onClick={({ currentTarget }) => {
                  currentTarget.parentElement?.querySelector('select')?.focus()
                  show({})
                }}
              >
                Clear
              </button>
            )}
          </div>
        </div>
        <div className={styles['months']}>
          {months.map(({ key, title, days }) => (
            <Section key={key} title={title}>
              <ol className={styles['days']}>
                {days.map((day) => (
                  <Day key={day.key} day={day} />
                ))}
              </ol>
            </Section>
          ))}
          {months.length === 0 && (
            <p>{search === '' ? `Nothing was said in ${year}.` : `Nothing that was said in ${year} fits.`}</p>
          )}
          <YearsBeside years={years} year={year} search={search} />
        </div>
      </div>
    </PageContext>
  )
}
