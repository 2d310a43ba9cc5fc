import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { FONT_FILES } from './fonts.ts'
import { indexedPng } from './indexed-png.ts'

/** Where pictures are kept from one build to the next, by a hash of all that they are drawn from. */
const KEPT = 'node_modules/.hub/cards'
/** What else decides the pixels: to be counted up when the rasteriser or its settings change. */
const DRAWN_BY = 'resvg 2.6.2, indexed'

/** Draws an SVG as a PNG. */
export type Rasterise = (svg: string) => Promise<Buffer | string>

/** Draws on several threads when called several times at once; what an earlier build drew is not drawn again. */
export function createRasteriser(kept = KEPT): Rasterise {
  const fonts = createHash('sha256').update(DRAWN_BY)
  for (const file of FONT_FILES) fonts.update(readFileSync(file))
  const drawnWith = fonts.digest('hex')
  return async (svg) => {
    const hash = createHash('sha256').update(drawnWith).update(svg).digest('hex')
    const file = join(kept, `${hash}.png`)
    try {
      return await readFile(file)
    } catch {
      const picture = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: FONT_FILES } })
      const png = indexedPng(picture.pixels, picture.width, picture.height)
      // A build that is killed leaves no half picture.
      await mkdir(kept, { recursive: true })
      const unfinished = `${file}.${randomUUID()}`
      await writeFile(unfinished, png)
      await rename(unfinished, file)
      return png
    }
  }
}
