import { type ComponentType, useContext, useEffect, useEffectEvent, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { isPlain } from '#src/data/is-plain.ts'
import { dayIn } from '#src/model/as-of-address.ts'
import { AddressContext } from '#src/ui/address-context.ts'
import { PageLink } from '#src/ui/PageLink.tsx'
import { isSearchKey } from './search-key.ts'

const PAGE = '/search'

/** Leads to the search page; where it can, it opens the palette over the page instead, and so do its keys. */
export function SearchLink() {
  const [Palette, setPalette] = useState<ComponentType<{ onClose: () => void }>>()
  const [isOpen, setIsOpen] = useState(false)
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const addressOf = useContext(AddressContext)
  const isPage = pathname === PAGE
  // The index knows today only, which the page says.
  const isToday = !dayIn(search)
  const open = async () => {
    if (isPage) return document.querySelector<HTMLInputElement>('main [type=search]')?.focus()
    try {
      if (!isToday) throw new Error('the palette knows today only')
      const module = await import('./Palette.tsx')
      setPalette(() => module.Palette)
      setIsOpen(true)
    } catch {
      await navigate(addressOf(PAGE))
    }
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isSearchKey(event)) return
    event.preventDefault()
    void open()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <PageLink
        to={PAGE}
        aria-current={isPage ? 'page' : undefined}
        onClick={(event) => {
          if (!isPlain(event) || !isToday) return
          event.preventDefault()
          void open()
        }}
      >
        Search
      </PageLink>
      {Palette && isOpen && <Palette onClose={() => setIsOpen(false)} />}
    </>
  )
}
