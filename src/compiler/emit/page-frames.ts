import { fetchAhead } from './start-script.ts'
import type { LatePage } from './late-pages.ts'
import { sheetsCarried, textOf } from './page-styles.ts'

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
  late: readonly LatePage[]
}

/**
 * Moves the stylesheets that show a page into its style element, behind the order of the layers, so that the first bytes
 * bring its look. A page with scripts of its own fetches them along with the first, and names their sheets as disabled
 * ones, so that they neither fetch these nor wait for them.
 */
export async function framePages(html: string, { folder, base, first, late }: Built): Promise<Pages> {
  const order = STYLE.exec(html)?.[1]?.replace(/\s+/g, ' ').trim()
  if (!order) throw new Error('index.html: expected a style element with the order of the layers')
  const css = order + (await textOf(folder, first))
  const carrying = (styles: string, rest = '') => html.replace(STYLE, () => `<style>${styles}</style>${rest}`)
  const frame = async (page: LatePage): Promise<[string, string]> => {
    const own = page.scripts.filter((file) => !html.includes(file)).map((file) => base + file)
    const known = page.sheets.map((sheet) => `<link rel="stylesheet" href="${base}${sheet}" disabled>`)
    const styles = css + (await textOf(folder, sheetsCarried(page, late)))
    return [page.module, fetchAhead(carrying(styles, known.join('')), own)]
  }
  return { first: carrying(css), late: Object.fromEntries(await Promise.all(late.map(frame))) }
}
