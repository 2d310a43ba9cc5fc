import { useQueryClient } from '@tanstack/react-query'
import {
  type Location,
  Outlet,
  ScrollRestoration,
  useLocation,
  useMatches,
  useNavigation,
} from 'react-router'
import { useHeldNavigation } from '#src/data/held-navigation.ts'
import { payloadQuery } from '#src/data/payload-query.ts'
import { useSite } from '#src/data/use-payload.ts'
import { Footer } from '#src/features/shell/Footer.tsx'
import { Header } from '#src/features/shell/Header.tsx'
import { HeldNotice } from '#src/features/shell/HeldNotice.tsx'
import { LazyLayout } from '#src/features/shell/LazyLayout.tsx'
import { Progress } from '#src/features/shell/Progress.tsx'
import { useLinkClicks } from '#src/features/shell/use-link-clicks.ts'
import { usePageFocus } from '#src/features/shell/use-page-focus.ts'
import { usePageHead } from '#src/features/shell/use-page-head.ts'
import { usePrefetch } from '#src/features/shell/use-prefetch.ts'
import { MISSING_HEAD, type PageHandle } from '#src/model/head.ts'

/** The shell around every page, and what follows each navigation: head, focus, scroll, prefetching. */
export function Component() {
  const site = useSite()
  const navigation = useNavigation()
  const held = useHeldNavigation()
  const { pathname } = useLocation()
  useCurrentHead()
  usePageFocus()
  usePrefetch(pathname)
  useLinkClicks()
  return (
    <>
      <Header site={site} />
      <Progress pending={navigation.state === 'loading' && !held} />
      <main id="main" tabIndex={-1} data-page={pathname}>
        <Outlet />
      </main>
      <Footer site={site} />
      {held && <HeldNotice {...held} />}
      <LazyLayout />
      <ScrollRestoration getKey={placeOf} />
    </>
  )
}

/** What a scroll position is kept under: plain links within a page all have the router's one default key. */
const placeOf = ({ key, pathname, hash }: Location): string => (key === 'default' ? pathname + hash : key)

/** Gives the document the head of the page shown, which its route makes from its payload. */
function useCurrentHead(): void {
  const site = useSite()
  const client = useQueryClient()
  const match = useMatches().at(-1)
  const id = typeof match?.loaderData === 'string' ? match.loaderData : undefined
  const payload = id === undefined ? undefined : client.getQueryData(payloadQuery(id).queryKey)
  const handle = match?.handle as PageHandle | undefined
  usePageHead(payload && handle ? handle.head(payload, site) : MISSING_HEAD, site, payload && id)
}
