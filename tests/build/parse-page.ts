import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One built page: its source, its document with no script run, and its path on the site. */
export interface ParsedPage {
  file: string
  path: string
  html: string
  document: Document
}

/** Parses a built page; the test that calls it runs in jsdom. */
export function parsePage(folder: string, file: string): ParsedPage {
  const html = readFileSync(join(folder, file), 'utf8')
  const path = `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`
  return { file, path, html, document: new DOMParser().parseFromString(html, 'text/html') }
}
