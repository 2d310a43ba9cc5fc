import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useContext } from 'react'
import {
  type Location,
  NavigationType,
  ScrollRestoration,
  useLocation,
  useMatches,
  useNavigation,
  useNavigationType,
} from 'react-router'
import { useHeldNavigation } from '#src/data/held-navigation.ts'
import { payloadQuery } from '#src/data/payload-query.ts'
import { idOfUrl } from '#src/data/page-loader.ts'
import { useIdle } from '#src/data/use-idle.ts'
import { useSite } from '#src/data/use-payload.ts'
import { AsOfWords } from '#src/features/as-of/AsOfWords.tsx'
import { Previews } from '#src/features/preview/Previews.tsx'
import { SearchLink } from '#src/features/search/SearchLink.tsx'
import { SettingsButton } from '#src/features/settings/SettingsButton.tsx'
import { Footer } from '#src/features/shell/Footer.tsx'
import { Header } from '#src/features/shell/Header.tsx'
import { HeldNotice } from '#src/features/shell/HeldNotice.tsx'
import { KeptDetails } from '#src/features/shell/KeptDetails.tsx'
import { LateTransition } from '#src/features/shell/LateTransition.tsx'
import { LazyLayout } from '#src/features/shell/LazyLayout.tsx'
import { PageSwap } from '#src/features/shell/PageSwap.tsx'
import { Progress } from '#src/features/shell/Progress.tsx'
import { useLinkClicks } from '#src/features/shell/use-link-clicks.ts'
import { usePageFocus } from '#src/features/shell/use-page-focus.ts'
import { usePageHead } from '#src/features/shell/use-page-head.ts'
import { usePrefetch } from '#src/features/shell/use-prefetch.ts'
import { dayIn, onDay } from '#src/model/as-of-address.ts'
import { AddressContext } from '#src/ui/address-context.ts'
import { latePart } from '#src/ui/late-part.tsx'
import { useOnceHydrated } from '#src/ui/use-hydrated.ts'
import { WholeContext } from '#src/ui/Later.tsx'
import type { PageHandle } from '#src/model/head.ts'
import type { Payload } from '#src/model/payload.schema.ts'
import { GuardsContext } from '#src/data/guards-context.ts'

/** What reading offline needs, once there is time for it. */
const OfflineNotes = latePart(
  async () => (await import('#src/features/offline/OfflineNotes.tsx')).OfflineNotes,
)

/** Only readers who look at another day need it. */
const AsOfBar = lazy(() =>
  import('#src/features/as-of/AsOfBar.tsx').then(
    ({ AsOfBar: Bar }) => ({ default: Bar }),
    () => ({ default: AsOfWords }),
  ),
)

/** The shell around every page, and what follows each navigation: head, focus, scroll, prefetching. */
export function Component() {
  const site = useSite()
  const navigation = useNavigation()
  const held = useHeldNavigation()
  const { pathname, search, hash } = useLocation()
  const isWhole = useNavigationType() !== NavigationType.Push || hash !== ''
  const day = dayIn(search)
  const addressOf = useCallback((address: string) => (day ? onDay(address, day) : address), [day])
  const payload = useCurrentPayload()
  const address = useOnceHydrated(() => pathname + search, pathname)
  const isIdle = useIdle()
  usePageFocus()
  usePrefetch(pathname)
  useLinkClicks()
  return (
    <AddressContext value={addressOf}>
      <Header site={site} path={payload && pathname} search={<SearchLink />}>
        <SettingsButton films={site.films} />
      </Header>
      <Progress pending={navigation.state === 'loading' && !held} />
      {day && (
        <Suspense>
          <AsOfBar day={day} today={site.updated} />
        </Suspense>
      )}
      {isIdle && <OfflineNotes payload={payload} isToday={!day} build={site.build} />}
      <main id="main" tabIndex={-1} data-page={pathname}>
        <WholeContext value={isWhole}>
          <PageSwap pathname={pathname} />
        </WholeContext>
        <Previews />
      </main>
      <Footer site={site} path={day || !payload ? undefined : address} />
      {held && <HeldNotice {...held} name={nameIn(payload, held.href)} />}
      <LazyLayout isWhole={isWhole} />
      <KeptDetails placeOf={placeOf} />
      <ScrollRestoration getKey={placeOf} />
      <LateTransition />
    </AddressContext>
  )
}

/** What the page being read calls another; nothing where that might give something away. */
function nameIn(payload: Payload | undefined, href: string): string | undefined {
  const card = payload?.cards[idOfUrl(new URL(href, location.origin))]
  return card?.spoils ? undefined : card?.name
}

/** What a scroll position is kept under: plain links within a page all have the router's one default key. */
const placeOf = ({ key, pathname, hash }: Location): string => (key === 'default' ? pathname + hash : key)

/** The payload of the page shown, if one is, after giving the document the head that its route makes from it. */
function useCurrentPayload(): Payload | undefined {
  const site = useSite()
  const guards = useContext(GuardsContext)
  const client = useQueryClient()
  const match = useMatches().at(-1)
  const key = typeof match?.loaderData === 'string' ? match.loaderData : undefined
  const payload = key === undefined ? undefined : client.getQueryData(payloadQuery(key).queryKey)
  const handle = match?.handle as PageHandle | undefined
  usePageHead(payload && handle?.head(payload, site, guards), site, payload?.id)
  return payload
}
