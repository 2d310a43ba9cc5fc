import { useEffect } from 'react'
import { type Head, type HeadTag, headTags } from '#src/model/head.ts'
import type { SiteInfo } from '#src/model/payload.schema.ts'

/** Tags that a page may lack; one left over from the page before would tell a wrong thing. */
const OPTIONAL = ['link[rel="canonical"]', 'meta[name="robots"]', 'meta[property="og:url"]']

/** Keeps the document's title, description and canonical address in step with the page shown; without a head it leaves them. */
export function usePageHead(head: Head | undefined, site: SiteInfo, id?: string): void {
  const { title, description } = head ?? {}
  useEffect(() => {
    if (title === undefined || description === undefined) return
    const tags = headTags({ title, description }, site, id)
    for (const selector of OPTIONAL) {
      if (!tags.some((tag) => selectorOf(tag) === selector)) document.head.querySelector(selector)?.remove()
    }
    for (const tag of tags) apply(tag)
    // The build names feeds in the head: those of a page that was left are not this one's, which links its own below.
    const left = `[rel=alternate]:not([href*="/hub."],[href*="/${id}."])`
    for (const link of document.head.querySelectorAll(left)) link.remove()
  }, [title, description, site, id])
}

const selectorOf = ({ tag, key, attributes }: HeadTag): string =>
  key ? `${tag}[${key}="${attributes[key]}"]` : tag

function apply(headTag: HeadTag): void {
  if (headTag.text !== undefined) {
    document.title = headTag.text
    return
  }
  const element =
    document.head.querySelector(selectorOf(headTag)) ??
    document.head.appendChild(document.createElement(headTag.tag))
  for (const [name, value] of Object.entries(headTag.attributes)) element.setAttribute(name, value)
}
