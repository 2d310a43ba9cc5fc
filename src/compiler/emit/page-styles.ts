import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FRONT, type LatePage } from './late-pages.ts'

/** The sheet of what pages fetch in idle time, which some need at once. */
const IDLE = /\/idle-[^/]*\.css$/

/** The text of stylesheets, built files of the folder, in their order. */
export const textOf = async (folder: string, sheets: readonly string[]): Promise<string> =>
  (await Promise.all(sheets.map((sheet) => readFile(join(folder, sheet), 'utf8')))).join('').trim()

/**
 * The stylesheets that a late page carries beside those of the first load: the front page its own; any other those of
 * all such pages, so that few styles are to be allowed by hosts, and the sheet of idle time only where it needs that.
 */
export function sheetsCarried({ module, sheets }: LatePage, pages: readonly LatePage[]): readonly string[] {
  if (module === FRONT) return sheets
  const others = pages.filter((page) => page.module !== FRONT).flatMap((page) => page.sheets)
  return [...new Set(others)].filter((sheet) => !IDLE.test(sheet) || sheets.includes(sheet))
}
