import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWidths } from './font-widths.ts'

/** The fonts of the cards, cut from the same packages as the web fonts by scripts/subset-fonts.mjs. */
const FOLDER = 'src/compiler/cards/fonts'
export const FONT_FILES = ['serif.ttf', 'sans.ttf', 'serif-ext.ttf'].map((name) => join(FOLDER, name))

/** The families by the names that stand in the files. */
export const FAMILIES = { serif: 'Newsreader 16pt 16pt', sans: 'Schibsted Grotesk' } as const
export type Family = keyof typeof FAMILIES

/** How wide a text is, in units of the card. */
export type Measure = (text: string, family: Family, size: number) => number

/** Wide enough for any character that no font has: such a text breaks early and never stands beyond the edge. */
const UNKNOWN = 1.2

/** Measures texts in the fonts; a character that its own lacks is drawn from the others. */
export function createMeasure(): Measure {
  const [serif, sans, ext] = FONT_FILES.map((file) => readWidths(readFileSync(file)))
  const order = { serif: [serif, ext, sans], sans: [sans, serif, ext] }
  const widthOf = (character: string, family: Family): number => {
    for (const widths of order[family]) {
      const width = widths?.(character)
      if (width !== undefined) return width
    }
    return UNKNOWN
  }
  return (text, family, size) =>
    [...text].reduce((sum, character) => sum + widthOf(character, family), 0) * size
}
