import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { isPlain } from '#src/data/is-plain.ts'
import { hubLink } from '#src/data/page-link.ts'
import { following } from './following.ts'

/** Follows links to the hub's pages without loading a document. Links within the page that name no page are the browser's. */
export function useLinkClicks(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || !isPlain(event)) return
      const link = hubLink(event.target)
      if (!link || link.getAttribute('href')?.startsWith('#')) return
      event.preventDefault()
      const path = link.pathname.slice(import.meta.env.BASE_URL.length - 1)
      // As browsers do, the address that is open already makes no second entry in the history.
      const replace = link.href === location.href
      const viewTransition = link.pathname !== location.pathname && following.mayMove?.(link) === true
      following.link = link
      // A page that moves is made in one go: the browser shows nothing until it is there.
      void navigate(path + link.search + link.hash, { replace, viewTransition, flushSync: viewTransition })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}
