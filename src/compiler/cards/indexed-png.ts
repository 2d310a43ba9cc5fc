import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** As many colours as a byte can name. */
const MOST = 256
/** Eight bits a pixel, each of which names a colour of the palette. */
const INDEXED = [8, 3, 0, 0, 0]

/**
 * An opaque picture as a PNG with a palette, a third of the size of one without. What is drawn flat has few colours but
 * for its edges: the commonest 256 are kept, and each of the others becomes the nearest of these. `pixels` are red,
 * green, blue and alpha, a byte each, row by row.
 */
export function indexedPng(pixels: Buffer, width: number, height: number): Buffer {
  const colours = coloursOf(pixels)
  const counts = new Map<number, number>()
  for (const [colour, run] of runsOf(colours)) counts.set(colour, (counts.get(colour) ?? 0) + run)
  const commonest = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour)
  const palette = commonest.slice(0, MOST)
  const places = new Map(commonest.map((colour) => [colour, nearest(colour, palette)]))

  // Each row begins with the filter it was written by: none.
  const rows = Buffer.alloc((width + 1) * height)
  let last = -1
  let place = 0
  for (let pixel = 0; pixel < colours.length; pixel++) {
    const colour = colours[pixel] ?? 0
    if (colour !== last) place = places.get(colour) ?? 0
    last = colour
    rows[pixel + Math.floor(pixel / width) + 1] = place
  }

  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set(INDEXED, 8)
  const table = Buffer.alloc(palette.length * 3)
  for (const [index, colour] of palette.entries()) table.writeUIntBE(colour, index * 3, 3)
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND'),
  ]
  return Buffer.concat([SIGNATURE, ...chunks])
}

/** The colour of each pixel as one number. */
function coloursOf(pixels: Buffer): Uint32Array {
  const colours = new Uint32Array(pixels.length / 4)
  for (let pixel = 0; pixel < colours.length; pixel++) {
    const at = pixel * 4
    colours[pixel] = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
  }
  return colours
}

/** Colours with how many pixels in a row have them. */
function* runsOf(colours: Uint32Array): Generator<[colour: number, run: number]> {
  let start = 0
  for (let pixel = 1; pixel <= colours.length; pixel++) {
    if (colours[pixel] === colours[start]) continue
    yield [colours[start] ?? 0, pixel - start]
    start = pixel
  }
}

/** The place in the palette of the colour that is least different. */
function nearest(colour: number, palette: readonly number[]): number {
  const parts = (value: number) => [value >> 16, (value >> 8) & 0xff, value & 0xff] as const
  const [red, green, blue] = parts(colour)
  let best = 0
  let least = Infinity
  for (const [place, other] of palette.entries()) {
    if (other === colour) return place
    const [r, g, b] = parts(other)
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
    if (distance < least) [best, least] = [place, distance]
  }
  return best
}

function chunk(name: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
