import { idOfUrl } from './page-loader.ts'

/** The id of the page that a link opens; undefined when it leads out, to a file, or to the page being read. */
export function pageOfLink(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin)
    return undefined
  const inside = link.pathname.startsWith(import.meta.env.BASE_URL) && !/\.\w+$/.test(link.pathname)
  return inside && link.pathname !== location.pathname ? idOfUrl(new URL(link.href)) : undefined
}
