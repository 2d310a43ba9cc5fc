import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

const STYLE = /<style>([\s\S]*?)<\/style>/
const SHEET = /\s*<link rel="stylesheet"[^>]*href="[^"]*?(assets\/[^"]+\.css)"[^>]*>/g

/**
 * Moves the hub's one stylesheet into the page's style element, behind the order of the layers, so that the first
 * bytes of a page bring its look.
 */
export async function inlineStyles(html: string, folder: string): Promise<{ html: string; css: string }> {
  const sheets = [...html.matchAll(SHEET)].map(([, path = '']) => path)
  const [sheet] = sheets
  if (sheet === undefined || sheets.length > 1)
    throw new Error(`expected one stylesheet, found ${sheets.length}`)
  const order = STYLE.exec(html)?.[1]?.replace(/\s+/g, ' ').trim()
  if (!order) throw new Error('index.html: expected a style element with the order of the layers')
  const file = join(folder, sheet)
  const css = order + (await readFile(file, 'utf8')).trim()
  await rm(file)
  const inlined = html.replace(SHEET, '').replace(STYLE, () => `<style>${css}</style>`)
  return { html: inlined, css }
}
