import { readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Manifest, ManifestChunk } from 'vite'
import { fetchAhead } from './start-script.ts'

const STYLE = /<style>([\s\S]*?)<\/style>/

/** What stands around every prerendered text. */
export interface Pages {
  /** Of a page that the first load shows. */
  first: string
  /** Of each page with a script of its own, by the name of its module. */
  late: Record<string, string>
}

/** What the bundler built. */
interface Built {
  /** Where its files are, and below which path they are published. */
  folder: string
  base: string
  /** The stylesheets of the first load. */
  first: readonly string[]
  manifest: Manifest
}

/**
 * Moves the stylesheets of the first load into the page's style element, behind the order of the layers, so that the
 * first bytes of a page bring its look. A page with scripts of its own fetches them along with the first; of styles the
 * front page carries its own, any other those of all such pages, the sheet of idle time only where it needs that. It names
 * the sheets of its own scripts as disabled ones, so that these neither fetch them nor wait for them. The files stay, for
 * readers who come to such a page from another.
 */
export async function inlineStyles(html: string, { folder, base, first, manifest }: Built): Promise<Pages> {
  const order = STYLE.exec(html)?.[1]?.replace(/\s+/g, ' ').trim()
  if (!order) throw new Error('index.html: expected a style element with the order of the layers')
  const modules = lateModules(manifest)
  if (!modules.includes(FRONT)) throw new Error(`expected ${FRONT} with a script of its own in the manifest`)
  const read = async (sheets: readonly string[]) =>
    (await Promise.all(sheets.map((sheet) => readFile(join(folder, sheet), 'utf8')))).join('').trim()
  const css = order + (await read(first))
  const front = css + (await read(sheetsOf(manifest, [FRONT])))
  const others = sheetsOf(
    manifest,
    modules.filter((key) => key !== FRONT),
  )
  const other = css + (await read(others.filter((sheet) => !LATE.test(sheet))))
  const otherAndLate = other + (await read(others.filter((sheet) => LATE.test(sheet))))
  await Promise.all(first.map((sheet) => rm(join(folder, sheet))))
  const carrying = (styles: string, sheets: readonly string[] = []) => {
    const known = sheets.map((sheet) => `<link rel="stylesheet" href="${base}${sheet}" disabled>`)
    return html.replace(STYLE, () => `<style>${styles}</style>${known.join('')}`)
  }
  const late = modules.map((key): [string, string] => {
    const scripts = chunksOf(manifest, [key]).map(({ file }) => file)
    const own = scripts.filter((file) => !html.includes(file)).map((file) => base + file)
    const sheets = sheetsOf(manifest, [key])
    const styles = key === FRONT ? front : sheets.some((sheet) => LATE.test(sheet)) ? otherAndLate : other
    return [basename(key, '.tsx'), fetchAhead(carrying(styles, sheets), own)]
  })
  return { first: carrying(css), late: Object.fromEntries(late) }
}

const FRONT = 'src/pages/FrontPage.tsx'
/** The sheet of what pages fetch in idle time, which some pages need at once. */
const LATE = /\/late-[^/]*\.css$/
const PAGE = /^src\/pages\//

/** The pages with a script of their own. */
const lateModules = (manifest: Manifest): string[] =>
  Object.keys(manifest).filter((key) => PAGE.test(key) && manifest[key]?.isDynamicEntry)

/** The sheets of such pages, and of what these share among themselves, once each. */
const sheetsOf = (manifest: Manifest, pages: readonly string[]): string[] => [
  ...new Set(chunksOf(manifest, pages).flatMap(({ css }) => css ?? [])),
]

/** The scripts of such pages, each once and behind what it imports. */
function chunksOf(manifest: Manifest, pages: readonly string[]): ManifestChunk[] {
  const seen = new Set<string>()
  const visit = (key: string): ManifestChunk[] => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return []
    seen.add(key)
    return [...(chunk.imports ?? []).flatMap(visit), chunk]
  }
  return pages.flatMap(visit)
}
