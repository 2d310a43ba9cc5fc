import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from 'vite'
import type { PageStyles } from '#src/model/head.ts'
import { fetchAhead } from './start-script.ts'

const STYLE = /<style>([\s\S]*?)<\/style>/

/** The page around every prerendered text. */
export type Pages = Record<PageStyles, string>

/**
 * Moves the stylesheets of the first load, `first`, into the page's style element, behind the order of the layers, so
 * that the first bytes of a page bring its look. The front page carries its own too, and fetches its script along with
 * those of the first load; a late page carries the styles of all late pages. The files of both stay, for readers who
 * come to such a page from another.
 */
export async function inlineStyles(
  html: string,
  folder: string,
  first: readonly string[],
  manifest: Manifest,
): Promise<Pages> {
  const order = STYLE.exec(html)?.[1]?.replace(/\s+/g, ' ').trim()
  if (!order) throw new Error('index.html: expected a style element with the order of the layers')
  const frontScript = manifest[FRONT]?.file
  if (frontScript === undefined) throw new Error(`expected ${FRONT} with a script of its own in the manifest`)
  const read = async (sheets: readonly string[]) =>
    (await Promise.all(sheets.map((sheet) => readFile(join(folder, sheet), 'utf8')))).join('').trim()
  const css = order + (await read(first))
  const front = css + (await read(sheetsOf(manifest, [FRONT])))
  const late = css + (await read(sheetsOf(manifest, latePages(manifest))))
  await Promise.all(first.map((sheet) => rm(join(folder, sheet))))
  const carrying = (styles: string) => html.replace(STYLE, () => `<style>${styles}</style>`)
  return {
    first: carrying(css),
    front: fetchAhead(carrying(front), frontScript),
    late: carrying(late),
  }
}

const FRONT = 'src/pages/FrontPage.tsx'
const PAGE = /^src\/pages\//

/** The pages with a script of their own, but for the front page. */
const latePages = (manifest: Manifest): string[] =>
  Object.keys(manifest).filter((key) => PAGE.test(key) && key !== FRONT && manifest[key]?.isDynamicEntry)

/** The sheets of such pages, and of what these share among themselves, once each. */
export function sheetsOf(manifest: Manifest, pages: readonly string[]): string[] {
  const seen = new Set<string>()
  const visit = (key: string): string[] => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return []
    seen.add(key)
    return [...(chunk.imports ?? []).flatMap(visit), ...(chunk.css ?? [])]
  }
  return [...new Set(pages.flatMap(visit))]
}
