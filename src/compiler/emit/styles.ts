import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from 'vite'

const STYLE = /<style>([\s\S]*?)<\/style>/

/** The page around every prerendered text, for the pages of the first load and for those with a script of their own. */
export interface Pages {
  first: string
  late: string
}

/**
 * Moves the stylesheets of the first load, `first`, into the page's style element, behind the order of the layers, so that the
 * first bytes of a page bring its look; a late page carries those of all late pages too. The files of the late ones
 * stay, for readers who come to such a page from another.
 */
export async function inlineStyles(
  html: string,
  folder: string,
  first: readonly string[],
  manifest: Manifest,
): Promise<Pages> {
  const order = STYLE.exec(html)?.[1]?.replace(/\s+/g, ' ').trim()
  if (!order) throw new Error('index.html: expected a style element with the order of the layers')
  const read = async (sheets: readonly string[]) =>
    (await Promise.all(sheets.map((sheet) => readFile(join(folder, sheet), 'utf8')))).join('').trim()
  const css = order + (await read(first))
  const late = css + (await read(lateSheets(manifest)))
  await Promise.all(first.map((sheet) => rm(join(folder, sheet))))
  const carrying = (styles: string) => html.replace(STYLE, () => `<style>${styles}</style>`)
  return { first: carrying(css), late: carrying(late) }
}

const LATE_PAGE = /^src\/pages\//

/** The sheets of the pages with a script of their own, and of what these share among themselves. */
export function lateSheets(manifest: Manifest): string[] {
  const keys = Object.keys(manifest).filter((key) => LATE_PAGE.test(key) && manifest[key]?.isDynamicEntry)
  const seen = new Set<string>()
  const visit = (key: string): string[] => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return []
    seen.add(key)
    return [...(chunk.imports ?? []).flatMap(visit), ...(chunk.css ?? [])]
  }
  return [...new Set(keys.flatMap(visit))]
}
