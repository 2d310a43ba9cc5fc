import { type ComponentType, useContext, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { isPlain } from '#src/data/is-plain.ts'
import { useHere } from '#src/data/use-here.ts'
import { useShortcut } from '#src/data/use-shortcut.ts'
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
  const here = useHere()
  const addressOf = useContext(AddressContext)
  const isPage = pathname === PAGE
  // The index knows today only, which the page says.
  const isToday = !dayIn(search)
  const open = async () => {
    if (isPage) return document.querySelector<HTMLInputElement>('main [type=search]')?.focus()
    const isStillHere = here()
    try {
      if (!isToday) throw new Error('the palette knows today only')
      const module = await import('./Palette.tsx')
      if (!isStillHere()) return
      setPalette(() => module.Palette)
      setIsOpen(true)
    } catch {
      if (isStillHere()) await navigate(addressOf(PAGE))
    }
  }
  useShortcut(isSearchKey, () => void open())
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
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
        <span>Search</span>
      </PageLink>
      {Palette && isOpen && <Palette onClose={() => setIsOpen(false)} />}
    </>
  )
}
