import {
  type KeyboardEvent,
  type SubmitEvent,
  useCallback,
  useContext,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useNavigate } from 'react-router'
import { useSearchable } from '#src/data/use-searchable.ts'
import type { SearchEntry } from '#src/model/search-entries.ts'
import { searchAddress } from '#src/model/search-filter.ts'
import { AddressContext } from '#src/ui/address-context.ts'
import { CloseButton } from '#src/ui/CloseButton.tsx'
import { Sheet } from '#src/ui/Sheet.tsx'
import { PageLink } from '#src/ui/PageLink.tsx'
import { atOnce } from './at-once.ts'
import { offersFor } from './offers.ts'
import { optionId, Options } from './Options.tsx'
import styles from './Palette.module.css'
import { recent, remember } from './recent.ts'
import { SearchStatus } from './SearchStatus.tsx'

const NONE = -1

/** Finds a page without leaving the one being read: a field, and under it a list that follows what is typed. */
export function Palette({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(NONE)
  const [opened] = useState(recent)
  const { hub, isLost, retry } = useSearchable()
  const navigate = useNavigate()
  const addressOf = useContext(AddressContext)
  const { offers, found } = useMemo(
    () => (hub ? offersFor(hub, query, opened) : { offers: [] }),
    [hub, query, opened],
  )
  const before = useDeferredValue(offers)
  // Who chooses another than the best must find it drawn.
  const drawn = active > 0 ? offers : offers.map((offer) => atOnce(offer, before))
  const entries = offers.flatMap(({ hits }) => hits.map(({ entry }) => entry))
  const chosen = entries[active]

  const elementOf = (entry: SearchEntry) => document.getElementById(optionId(id, entry))
  const choose = (at: number) => {
    // Right after a key it may not be drawn yet.
    flushSync(() => setActive(at))
    if (entries[at]) elementOf(entries[at])?.scrollIntoView({ block: 'nearest' })
  }
  const move = (event: KeyboardEvent) => {
    const { length } = entries
    if (event.key === 'Home' || event.key === 'End') setActive(NONE)
    else if (length > 0 && event.key === 'ArrowDown') choose((active + 1) % length)
    else if (length > 0 && event.key === 'ArrowUp') choose(active > 0 ? active - 1 : length - 1)
    else return
    if (event.key.startsWith('Arrow')) event.preventDefault()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (chosen) return elementOf(chosen)?.click()
    dialog.current?.close()
    void navigate(addressOf(searchAddress(query)))
  }
  const follow = useCallback((ref: string) => {
    remember(ref)
    dialog.current?.close()
  }, [])
  // In the header it would be dressed as a part of the navigation.
  return createPortal(
    <Sheet
      sheet={dialog}
      className={styles['palette']}
      aria-label="Search"
      onClose={onClose}
      // A press beside the palette closes it; browsers that do not know this have Esc and the button.
      {...{ closedby: 'any' }}
    >
      <form className={styles['head']} onSubmit={submit}>
        <input
          type="text"
          role="combobox"
          aria-label="Search"
          aria-autocomplete="list"
          aria-expanded={entries.length > 0}
          aria-controls={id}
          aria-activedescendant={chosen && optionId(id, chosen)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          placeholder="Who, what, when"
          // Uncontrolled: React would write its attribute anew with every key.
          onChange={({ currentTarget: { value } }) => {
            setQuery(value)
            // The best answer stands ready for Enter.
            setActive(value.trim() === '' ? NONE : 0)
            const list = document.getElementById(id)
            if (list) list.scrollTop = 0
          }}
          onKeyDown={move}
        />
        <CloseButton onClick={() => dialog.current?.close()} />
      </form>
      <Options id={id} offers={drawn} active={chosen} onFollow={follow} />
      <div className={styles['foot']}>
        <SearchStatus
          isLost={isLost}
          isReady={hub !== undefined}
          found={found?.entries}
          query={query}
          onRetry={retry}
        />
        {found && found.entries.length > 0 && (
          <PageLink to={searchAddress(query)} className="label" onClick={() => dialog.current?.close()}>
            All results
          </PageLink>
        )}
      </div>
    </Sheet>,
    document.body,
  )
}
