import { createHash } from 'node:crypto'
import type { InlineParts } from '../headers.ts'

const STYLE = /<style>([\s\S]*?)<\/style>/
const SCRIPT = /<script>([\s\S]*?)<\/script>/

/** The hashes by which a policy lets a page's one style element and its one script of its own stand. */
export const inlineHashes = (html: string): InlineParts => ({
  styleHashes: [hashOf(STYLE, html, 'its stylesheet')],
  scriptHashes: [hashOf(SCRIPT, html, 'its first script')],
})

function hashOf(element: RegExp, html: string, what: string): string {
  const text = element.exec(html)?.[1]
  if (text === undefined) throw new Error(`expected the page to carry ${what}`)
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
