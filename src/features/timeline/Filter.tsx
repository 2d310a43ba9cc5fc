import { useContext } from 'react'
import { KINDS, type Ref } from '#src/model/kinds.ts'
import type { TimelineClaim } from '#src/model/payload.schema.ts'
import { kindOf } from '#src/model/refs.ts'
import { STATUS_NAMES, STATUSES } from '#src/model/statuses.ts'
import { parseFilter, partiesOf, type TimelineFilter, WHO_KINDS } from '#src/model/timeline-filter.ts'
import { PageContext } from '#src/records/page-context.ts'
import { useCards } from '#src/records/use-cards.ts'
import { formParams } from '#src/ui/form-params.ts'
import { Select } from '#src/ui/Select.tsx'
import styles from './Filter.module.css'

interface Props {
  claims: readonly TimelineClaim[]
  filter: TimelineFilter
  onChange: (filter: TimelineFilter) => void
}

/** Narrows the year down to someone, to one status, to one question; the address holds the choice. */
export function Filter({ claims, filter, onChange }: Props) {
  const { cards } = useContext(PageContext)
  const cardOf = useCards()
  // A record chosen in another year may not be named in this one.
  const nameOf = (ref: Ref) =>
    cards[ref] ? cardOf(ref).name : ref.slice(ref.indexOf('/') + 1).replaceAll('-', ' ')
  const options = (refs: Iterable<Ref>) =>
    [...new Set(refs)]
      .map((ref) => ({ ref, name: nameOf(ref) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map(({ ref, name }) => (
        <option key={ref} value={ref}>
          {name}
        </option>
      ))
  const parties = [...(filter.who ? [filter.who] : []), ...claims.flatMap((claim) => [...partiesOf(claim)])]
  const questions = [
    ...(filter.question ? [filter.question] : []),
    ...claims.flatMap((claim) => claim.questions ?? []),
  ]
  return (
    <form
      method="get"
      className={styles['filter']}
      aria-label="Filter"
      onChange={(event) => onChange(parseFilter(formParams(event.currentTarget)))}
      onSubmit={(event) => event.preventDefault()}
    >
      <label className="label">
        Who
        <Select name="who" value={filter.who ?? ''}>
          <option value="">Anyone</option>
          {WHO_KINDS.map((kind) => (
            <optgroup key={kind} label={KINDS[kind].plural}>
              {options(parties.filter((ref) => kindOf(ref) === kind))}
            </optgroup>
          ))}
        </Select>
      </label>
      <label className="label">
        Status
        <Select name="status" value={filter.status ?? ''}>
          <option value="">Any status</option>
          {STATUS_NAMES.map((status) => (
            <option key={status} value={status}>
              {STATUSES[status].label}
            </option>
          ))}
        </Select>
      </label>
      <label className="label">
        Question
        <Select name="question" value={filter.question ?? ''}>
          <option value="">Any or none</option>
          {options(questions)}
        </Select>
      </label>
    </form>
  )
}
