import { createHash } from 'node:crypto'
import type { InlineParts } from '../headers.ts'

const STYLE = /<style>([\s\S]*?)<\/style>/
const SCRIPT = /<script(?: data-[^>]*)?>([\s\S]*?)<\/script>/

/** The hashes by which a policy lets the one style element of each page and its one script of its own stand. */
export const inlineHashes = (pages: readonly string[]): InlineParts => ({
  styleHashes: hashesOf(STYLE, pages, 'its stylesheet'),
  scriptHashes: hashesOf(SCRIPT, pages, 'its first script'),
})

const hashesOf = (element: RegExp, pages: readonly string[], what: string): string[] => [
  ...new Set(pages.map((html) => hashOf(element, html, what))),
]

function hashOf(element: RegExp, html: string, what: string): string {
  const text = element.exec(html)?.[1]
  if (text === undefined) throw new Error(`expected the page to carry ${what}`)
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
