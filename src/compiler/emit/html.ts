import type { HeadTag } from '#src/model/head.ts'
import { type PageState, STATE_ELEMENT, toInertJson } from '#src/model/page-state.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in HTML, in an attribute's quotes too. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')

const tagHtml = ({ tag, attributes, text }: HeadTag): string => {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  return text === undefined ? `<${tag}${list.join('')}>` : `<${tag}>${escapeHtml(text)}</${tag}>`
}

/** The pieces of the built index.html between which each page's own parts stand. */
export interface Template {
  beforeCsp: string
  beforeHead: string
  beforeApp: string
  beforeState: string
  end: string
}

const MARKERS = ['<!--csp-->', '<!--head-->', '<!--app-->', '<!--state-->'] as const

/** Cuts the template at its markers; a missing or doubled one is a mistake in index.html. */
export function cutTemplate(html: string): Template {
  const pieces: string[] = []
  let rest = html
  for (const marker of MARKERS) {
    const [before = '', after, ...more] = rest.split(marker)
    if (after === undefined || more.length > 0) throw new Error(`index.html: expected ${marker} once`)
    pieces.push(before)
    rest = after
  }
  const [beforeCsp = '', beforeHead = '', beforeApp = '', beforeState = ''] = pieces
  return { beforeCsp, beforeHead, beforeApp, beforeState, end: rest }
}

/** A whole page, with what it says to machines if it says anything. The policy comes before anything it governs. */
export function pageHtml(
  template: Template,
  csp: string,
  head: HeadTag[],
  app: string,
  state: PageState,
  jsonLd?: object,
): string {
  return [
    template.beforeCsp,
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(csp)}">`,
    template.beforeHead,
    ...head.map(tagHtml),
    ...(jsonLd ? [`<script type="application/ld+json">${toInertJson(jsonLd)}</script>`] : []),
    template.beforeApp,
    app,
    template.beforeState,
    `<script type="application/json" id="${STATE_ELEMENT}">${toInertJson(state)}</script>`,
    template.end,
  ].join('')
}
