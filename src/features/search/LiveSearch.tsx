import { useDeferredValue, useMemo, useState } from 'react'
import { useSearchable } from '#src/data/use-searchable.ts'
import { search, suggestions } from '#src/model/search.ts'
import type { SearchFilter } from '#src/model/search-filter.ts'
import { Facets } from './Facets.tsx'
import { Hit } from './Hit.tsx'
import styles from './Search.module.css'
import { SearchStatus } from './SearchStatus.tsx'

interface Props {
  typed: string
  filter: SearchFilter
  ask: (filter?: SearchFilter) => void
}

/** How many results are shown at first, and how many more on each press. */
const STEP = 30
const SUGGESTED = 6

/** What was found, as the reader types, and the ways to narrow it. */
export function LiveSearch({ typed, filter, ask }: Props) {
  const { hub, isLost, retry } = useSearchable()
  const words = useDeferredValue(typed)
  const asked = JSON.stringify([words, filter])
  const [shown, setShown] = useState({ asked, count: STEP })
  const count = shown.asked === asked ? shown.count : STEP
  const narrowed = Object.keys(filter).length > 0
  const isIdle = words.trim() === '' && !narrowed
  const found = useMemo(() => hub && search(hub, words, filter), [hub, words, filter])
  const isSuggested = isIdle || found?.entries.length === 0
  const entries = hub && isSuggested ? suggestions(hub, SUGGESTED) : found?.entries
  return (
    <>
      {hub && <Facets hub={hub} words={words} filter={filter} onChange={ask} />}
      <div>
        <SearchStatus
          isLost={isLost}
          isReady={hub !== undefined}
          found={isIdle ? undefined : found?.entries}
          onRetry={retry}
        />
        {narrowed && (
          <button type="button" className={`label ${styles['more']}`} onClick={() => ask({})}>
            Clear the filters
          </button>
        )}
      </div>
      {isSuggested && hub && <h2>At the heart of it</h2>}
      {hub && entries && (
        <ul className={styles['hits']} aria-label={isSuggested ? 'Suggestions' : 'Results'}>
          {entries.slice(0, count).map((entry) => (
            <li key={entry.ref}>
              <Hit entry={entry} words={found?.words ?? new Set()} names={hub.names} />
            </li>
          ))}
        </ul>
      )}
      {entries && entries.length > count && (
        <button
          type="button"
          className={`label ${styles['more']}`}
          onClick={() => setShown({ asked, count: count + STEP })}
        >
          {`Show ${Math.min(STEP, entries.length - count)} more`}
        </button>
      )}
      {hub?.entries.some(({ isShut }) => isShut) && !isIdle && (
        <p className="label">What your settings keep shut is not searched.</p>
      )}
    </>
  )
}
