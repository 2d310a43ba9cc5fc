import { pathOf, timelineId } from '#src/model/paths.ts'
import type { TimelinePayload } from '#src/model/payload.schema.ts'
import { PageLink } from '#src/ui/PageLink.tsx'
import styles from './YearsBeside.module.css'

interface Props {
  years: TimelinePayload['years']
  /** The year that ends here. */
  year: string
  /** The filter, which goes with the reader from year to year. */
  search: string
}

/** Where a year ends, the ways to the one before and the one after. */
export function YearsBeside({ years, year, search }: Props) {
  const at = years.findIndex((each) => each.year === year)
  const to = (other: string) => pathOf(timelineId(other)) + search
  const [before, after] = [years[at - 1]?.year, years[at + 1]?.year]
  return (
    <nav className={`label ${styles['years']}`} aria-label="The years beside this one">
      {before && <PageLink to={to(before)} rel="prev">{`Back to ${before}`}</PageLink>}
      {after && <PageLink to={to(after)} rel="next">{`On to ${after}`}</PageLink>}
    </nav>
  )
}
