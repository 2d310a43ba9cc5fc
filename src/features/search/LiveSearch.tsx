import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useSearchable } from '#src/data/use-searchable.ts'
import { search, suggestions } from '#src/model/search.ts'
import type { SearchFilter } from '#src/model/search-filter.ts'
import { takeFocus } from '#src/ui/take-focus.ts'
import { atOnce } from './at-once.ts'
import { Facets } from './Facets.tsx'
import { hitOf } from './hit-of.ts'
import { Hits } from './Hits.tsx'
import styles from './Search.module.css'
import { SearchStatus } from './SearchStatus.tsx'

interface Props {
  typed: string
  /** What was typed when the reader last rested. */
  words: string
  filter: SearchFilter
  ask: (filter?: SearchFilter) => void
}

/** How many results follow the keys: a screenful, which a phone lays out between two of them. */
const AS_TYPED = 8
/** How many are shown once the reader rests, and how many more on each press. */
const STEP = 20
const SUGGESTED = 6

/** What was found, as the reader types, and the ways to narrow it. */
export function LiveSearch({ typed, words, filter, ask }: Props) {
  const { hub, isLost, retry } = useSearchable()
  const asked = JSON.stringify([typed, filter])
  const isAtRest = typed.trim() === words.trim()
  const [shown, setShown] = useState({ asked, count: STEP })
  const count = !isAtRest ? AS_TYPED : shown.asked === asked ? shown.count : STEP
  const narrowed = Object.keys(filter).length > 0
  const isIdle = typed.trim() === '' && !narrowed
  const found = useMemo(() => hub && search(hub, typed, filter), [hub, typed, filter])
  const isSuggested = isIdle || found?.entries.length === 0
  const offered = useMemo(
    () => (hub && isSuggested ? { entries: suggestions(hub, SUGGESTED), words: new Set<string>() } : found),
    [hub, isSuggested, found],
  )
  const offer = useMemo(
    () => ({
      label: isSuggested ? 'Suggestions' : 'Results',
      hits:
        hub && offered
          ? offered.entries.slice(0, count).map((entry) => hitOf(entry, hub, offered.words))
          : [],
    }),
    [hub, isSuggested, offered, count],
  )
  const before = useDeferredValue(offer)
  const { label, hits } = useMemo(() => atOnce(offer, [before]), [offer, before])
  const clear = () => {
    // The button goes with the filters: the focus would be lost.
    document.querySelector<HTMLElement>('main select')?.focus()
    ask({})
  }
  const list = useRef<HTMLUListElement>(null)
  /** The place in the list that the reader asked to go on from. */
  const next = useRef<number>(undefined)
  useEffect(() => {
    if (next.current === undefined || hits.length <= next.current) return
    const entry = list.current?.children[next.current]
    next.current = undefined
    if (entry instanceof HTMLElement) takeFocus(entry)
  }, [hits])
  const showMore = () => {
    next.current = count
    setShown({ asked, count: count + STEP })
  }
  return (
    <>
      {hub ? (
        <Facets hub={hub} words={words} filter={filter} onChange={ask} />
      ) : (
        <div className={styles['facets']} />
      )}
      <div className={styles['found']}>
        <div>
          <SearchStatus
            isLost={isLost}
            isReady={hub !== undefined}
            found={isIdle ? undefined : found?.entries}
            query={typed}
            onRetry={retry}
          />
          {hub?.entries.some(({ isShut }) => isShut) && !isIdle && (
            <p className="label">Spoilers that you keep hidden are not searched.</p>
          )}
          {narrowed && (
            <button type="button" className={`label ${styles['more']}`} onClick={clear}>
              Clear the filters
            </button>
          )}
        </div>
        {isSuggested && hub && <h2 className={isIdle ? undefined : styles['apart']}>Most talked about</h2>}
        {hub && (
          <ul ref={list} className={styles['hits']} aria-label={label}>
            <Hits hits={hits} />
          </ul>
        )}
        {isAtRest && offered && offered.entries.length > count && (
          <button type="button" className={`label ${styles['more']}`} onClick={showMore}>
            {`Show ${Math.min(STEP, offered.entries.length - count)} more`}
          </button>
        )}
      </div>
    </>
  )
}
