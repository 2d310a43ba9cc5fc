import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { headerRules } from '../headers.ts'
import { publishedCsp } from '../published-csp.ts'
import type { Site } from './site.ts'

/** The icon stands at the base. */
const ICON = /<link rel="icon" href="([^"]*\/)favicon\.svg"/

/** What a host must know of the hub built in the folder, read from it: its base, its files, and the headers they need. */
export async function builtSite(folder: string): Promise<Site> {
  const rules = headerRules(await publishedCsp(folder))
  const base = ICON.exec(await readFile(join(folder, 'index.html'), 'utf8'))?.[1]
  if (base === undefined) throw new Error(`${folder}/index.html: expected a link to its icon`)
  const paths = await readdir(folder, { recursive: true })
  const isFile = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).isFile()))
  const files = paths.filter((_, at) => isFile[at]).map((path) => path.replaceAll('\\', '/'))
  return { rules, base, files: files.toSorted() }
}
