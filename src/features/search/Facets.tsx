import { memo, useMemo } from 'react'
import type { Ref } from '#src/model/kinds.ts'
import { search } from '#src/model/search.ts'
import type { Searchable } from '#src/model/search-entries.ts'
import {
  FOUND_KINDS,
  folderOf,
  parseSearchFilter,
  pluralOf,
  type SearchFilter,
} from '#src/model/search-filter.ts'
import { STATUS_NAMES, STATUSES } from '#src/model/statuses.ts'
import { formParams } from '#src/ui/form-params.ts'
import { Choice } from './Choice.tsx'
import styles from './Search.module.css'

interface Props {
  hub: Searchable
  /** The words in the address, which the choices follow. */
  words: string
  filter: SearchFilter
  onChange: (filter: SearchFilter) => void
}

/** Narrows what was found to one kind and, of claims, to who said them, what they are about, how sure they were, when. */
export const Facets = memo(({ hub, words, filter, onChange }: Props) => {
  const claims = useMemo(
    () =>
      search(hub, words, { kind: 'claim' }).entries.flatMap(({ claim, isShut }) =>
        claim ? [{ ...claim, isShut }] : [],
      ),
    [hub, words],
  )
  const named = (refs: readonly (Ref | undefined)[]) =>
    [...new Set(refs)]
      .flatMap((ref) => (ref === undefined ? [] : [{ value: ref, label: hub.names.get(ref) ?? ref }]))
      .sort((a, b) => (a.label < b.label ? -1 : 1))
  const years = new Set([
    ...(filter.year ? [filter.year] : []),
    ...claims.map(({ said }) => said.slice(0, 4)),
  ])
  return (
    <form
      aria-label="Narrow down"
      className={styles['facets']}
      onChange={(event) => onChange(parseSearchFilter(formParams(event.currentTarget)))}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        name="kind"
        label="Kind"
        any="Everything"
        chosen={filter.kind && folderOf(filter.kind)}
        options={FOUND_KINDS.map((kind) => ({ value: folderOf(kind), label: pluralOf(kind) }))}
      />
      <Choice
        name="by"
        label="Said by"
        any="Anyone"
        chosen={filter.by}
        options={named([filter.by, ...claims.map(({ by }) => by)])}
      />
      <Choice
        name="about"
        label="About"
        any="Anything"
        chosen={filter.about}
        options={named([
          filter.about,
          ...claims.flatMap(({ about, isShut }) => (isShut ? [] : (about ?? []))),
        ])}
      />
      <Choice
        name="status"
        label="Status"
        any="Any"
        chosen={filter.status}
        options={STATUS_NAMES.map((value) => ({ value, label: STATUSES[value].label }))}
      />
      <Choice
        name="year"
        label="Year"
        any="Any"
        chosen={filter.year}
        options={[...years].sort().map((value) => ({ value, label: value }))}
      />
    </form>
  )
})
