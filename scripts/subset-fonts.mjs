// Cuts the hub's web fonts from the npm packages: the characters that names and sentences use, the weights that the
// stylesheet names, and those that social cards are drawn with. Same packages, same bytes. Run after a change of the packages: node scripts/subset-fonts.mjs
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const { resolve } = createRequire(import.meta.url)

const ASCII = String.fromCodePoint(...Array.from({ length: 95 }, (_, step) => 0x20 + step))
const MARKS = '\u00a0·×–—‘’“”…−'
const LETTERS = 'ÁÅÉÖØÜßàáâãäåæçèéêëíîïñóôöøúûü'
const EXTENDED = 'āăąĆćČčďĐđēęěğīİıŁłńňōőœřŚśŞşŠšťūůűźŻżŽžȘșț'

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader'
const GROTESK = '@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk'

const FONTS = [
  {
    to: 'newsreader',
    from: `${NEWSREADER}-latin-wght-normal`,
    text: `${ASCII}${MARKS}©€£ÀÄÇÈÍÑÓÚìòõùýÿ${LETTERS}`,
    features: ['kern', 'liga', 'tnum', 'rvrn'],
    wght: { min: 400, max: 600 },
  },
  {
    to: 'newsreader-italic',
    from: `${NEWSREADER}-latin-wght-italic`,
    text: `${ASCII}${MARKS}áçèéíñóöü`,
    features: ['kern', 'liga'],
    wght: 400,
  },
  {
    to: 'newsreader-ext',
    from: `${NEWSREADER}-latin-ext-wght-normal`,
    text: EXTENDED,
    features: [],
    wght: 400,
  },
  {
    to: 'grotesk',
    from: `${GROTESK}-latin-wght-normal`,
    text: `${ASCII}${MARKS}${LETTERS}`,
    features: ['kern', 'liga', 'tnum'],
    wght: { min: 400, max: 700 },
  },
]

const cut = (font, text, wght, keepFeatures, targetFormat) =>
  subsetFont(font, text, { targetFormat, variationAxes: { wght }, keepFeatures, noHinting: true })

/** The tables of a TrueType file, by their four letters. */
function readTables(font) {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16
    const start = font.readUInt32BE(at + 8)
    return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))]
  })
  return new Map(entries)
}

/** A TrueType file of the tables, in the order of their names as the format wants it. */
function writeTables(tables) {
  const names = [...tables.keys()].toSorted((one, other) => (one < other ? -1 : 1))
  const head = Buffer.alloc(12 + names.length * 16)
  const power = 2 ** Math.floor(Math.log2(names.length))
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(names.length, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((names.length - power) * 16, 10)
  const parts = [head]
  let end = head.length
  for (const [index, name] of names.entries()) {
    const table = tables.get(name)
    head.write(name, 12 + index * 16, 'latin1')
    head.writeUInt32BE(sumOf(table), 12 + index * 16 + 4)
    head.writeUInt32BE(end, 12 + index * 16 + 8)
    head.writeUInt32BE(table.length, 12 + index * 16 + 12)
    const padding = Buffer.alloc(-table.length & 3)
    parts.push(table, padding)
    end += table.length + padding.length
  }
  return Buffer.concat(parts)
}

/** The sum of a table's 32-bit words, as the table directory wants it. */
function sumOf(table) {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) {
    let word = 0
    for (let byte = 0; byte < 4; byte++) word = word * 256 + (table[at + byte] ?? 0)
    sum = (sum + word) % 2 ** 32
  }
  return sum
}

/** The variable font with the kerning of its lightest weight at every weight: half the bytes, no visible loss. */
async function withOneKerning(font, text, wght, features) {
  const tables = readTables(await cut(font, text, wght, features, 'truetype'))
  const still = readTables(await cut(font, text, wght.min, features, 'truetype'))
  for (const name of ['GPOS', 'GDEF']) {
    const table = still.get(name)
    if (table) tables.set(name, table)
    else tables.delete(name)
  }
  return writeTables(tables)
}

async function make({ to, from, text, features, wght }) {
  const whole = await readFile(resolve(`${from}.woff2`))
  const font = typeof wght === 'object' ? await withOneKerning(whole, text, wght, features) : whole
  const packed = await cut(font, text, wght, features, 'woff2')
  await writeFile(`public/fonts/${to}.woff2`, packed)
  return `${to}.woff2 ${packed.length} bytes`
}

/** What social cards are drawn with: one weight each, in the format that the rasteriser reads; see compiler/cards. */
const CARD_FONTS = [
  { to: 'serif', from: `${NEWSREADER}-latin-wght-normal`, wght: 500 },
  { to: 'serif-ext', from: `${NEWSREADER}-latin-ext-wght-normal`, wght: 500 },
  { to: 'sans', from: `${GROTESK}-latin-wght-normal`, wght: 600 },
]

async function makeForCards({ to, from, wght }) {
  const text = `${ASCII}${MARKS}©€£ÀÄÇÈÍÑÓÚìòõùýÿ${LETTERS}${EXTENDED}`
  const font = await cut(await readFile(resolve(`${from}.woff2`)), text, wght, ['kern', 'liga'], 'truetype')
  await writeFile(`src/compiler/cards/fonts/${to}.ttf`, font)
  return `${to}.ttf ${font.length} bytes`
}

// Their licence asks to travel with them.
await copyFile(resolve('@fontsource-variable/newsreader/LICENSE'), 'public/fonts/newsreader.txt')
await copyFile(resolve('@fontsource-variable/schibsted-grotesk/LICENSE'), 'public/fonts/grotesk.txt')
console.log((await Promise.all([...FONTS.map(make), ...CARD_FONTS.map(makeForCards)])).join('\n'))
