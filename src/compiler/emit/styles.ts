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
 * Moves the stylesheets of the first load into the page's style element, behind the order of the layers, so
 * that the first bytes of a page bring its look. A page with scripts of its own fetches them along with the first; of
 * styles the front page carries its own, any other those of all such pages, and names their sheets as disabled ones, so
 * that no script fetches them and waits for them. The files stay, for readers who come to such a page from another.
 */
export async function inlineStyles(html: string, { folder, base, first, manifest }: Built): Promise<Pages> {
  const order = STYLE.exec(html)?.[1]?.replace(/\s+/g, ' ').trim()
  if (!order) throw new Error('index.html: expected a style element with the order of the layers')
  const modules = lateModules(manifest)
  if (!modules.includes(FRONT)) throw new Error(`expected ${FRONT} with a script of its own in the manifest`)
  const read = async (sheets: readonly string[]) =>
    (await Promise.all(sheets.map((sheet) => readFile(join(folder, sheet), 'utf8')))).join('').trim()
  const css = order + (await read(first))
  const carrying = (styles: string) => html.replace(STYLE, () => `<style>${styles}</style>`)
  const carryingThoseOf = async (keys: readonly string[]) => {
    const sheets = sheetsOf(manifest, keys)
    const known = sheets.map((sheet) => `<link rel="stylesheet" href="${base}${sheet}" disabled>`)
    return carrying(css + (await read(sheets))).replace('</style>', (end) => end + known.join(''))
  }
  const front = await carryingThoseOf([FRONT])
  const other = await carryingThoseOf(modules.filter((key) => key !== FRONT))
  await Promise.all(first.map((sheet) => rm(join(folder, sheet))))
  const late = modules.map((key): [string, string] => {
    const scripts = chunksOf(manifest, [key]).map(({ file }) => file)
    const own = scripts.filter((file) => !html.includes(file)).map((file) => base + file)
    return [basename(key, '.tsx'), fetchAhead(key === FRONT ? front : other, own)]
  })
  return { first: carrying(css), late: Object.fromEntries(late) }
}

const FRONT = 'src/pages/FrontPage.tsx'
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
