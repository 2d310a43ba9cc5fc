import { type RefObject, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useChoose } from '#src/data/use-choose.ts'
import { useLeaving } from '#src/data/use-leaving.ts'
import { parseSearchFilter, searchAddress, type SearchFilter } from '#src/model/search-filter.ts'
import { AddressContext } from '#src/ui/address-context.ts'

/** How long the reader must rest before the address follows, in milliseconds; the results do not wait for it. */
const REST = 400

interface Asked {
  /** The field, which keeps what was typed before the page came alive. */
  field: RefObject<HTMLInputElement | null>
  typed: string
  /** The words in the address: those typed, once the reader rests. */
  words: string
  filter: SearchFilter
  type: (words: string) => void
  /** Puts the search into the address, narrowed otherwise when a filter is given. */
  ask: (filter?: SearchFilter) => void
}

/** What is searched: the words in the field and the filter in the address, which follows the words. */
export function useSearchAddress(): Asked {
  const [params] = useSearchParams()
  const choose = useChoose()
  const addressOf = useContext(AddressContext)
  const isLeaving = useLeaving()
  const field = useRef<HTMLInputElement>(null)
  /** The words that the address last had from here or gave to the field. */
  const known = useRef<string>(undefined)
  const [typed, setTyped] = useState('')
  const words = params.get('q') ?? ''
  const filter = useMemo(() => parseSearchFilter(params), [params])

  const ask = useCallback(
    (next: SearchFilter = filter) => {
      const asked = field.current?.value.trim() ?? ''
      known.current = asked
      void choose(addressOf(searchAddress(asked, next)))
    },
    [filter, choose, addressOf],
  )
  useEffect(() => {
    if (!field.current || words === known.current) return
    const isFirst = known.current === undefined
    known.current = words
    if (!isFirst || field.current.value === '') field.current.value = words
    setTyped(field.current.value)
  }, [words])
  useEffect(() => {
    if (isLeaving || typed.trim() === (known.current ?? '').trim()) return
    const timer = setTimeout(ask, REST)
    return () => clearTimeout(timer)
  })
  return { field, typed, words, filter, type: setTyped, ask }
}
