import { dayIn } from '#src/model/as-of-address.ts'
import { isFile } from '#src/model/is-file.ts'
import { keyOfUrl } from './page-loader.ts'

/** The link around an element that leads to a page of the hub; not one that leads out, to a file or names its window, as those do that are to load a document. */
export function hubLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin)
    return undefined
  return link.pathname.startsWith(import.meta.env.BASE_URL) && !isFile(link.pathname) ? link : undefined
}

/** The key of the page that a link opens; undefined when it leads to no page, to the page being read or to another day. */
export function pageOfLink(target: EventTarget | null): string | undefined {
  const link = hubLink(target)
  if (!link || link.pathname === location.pathname || dayIn(link.search) !== dayIn(location.search))
    return undefined
  return keyOfUrl(new URL(link.href))
}
