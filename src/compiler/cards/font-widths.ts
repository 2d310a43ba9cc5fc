/** How wide text comes out in a font: what it takes to break lines, with no engine for layout. */

/** The width of a text at a size of one, in ems, without kerning; undefined for a character that the font lacks. */
export type Widths = (character: string) => number | undefined

/** Reads the widths of a TrueType file's characters. */
export function readWidths(font: Buffer): Widths {
  const tables = tablesOf(font)
  const glyphs = glyphsOf(tableOf(tables, 'cmap'))
  const perEm = tableOf(tables, 'head').readUInt16BE(18)
  const measured = tableOf(tables, 'hhea').readUInt16BE(34)
  const metrics = tableOf(tables, 'hmtx')
  return (character) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0)
    // Glyphs behind the last that is measured are as wide as it.
    return glyph === undefined ? undefined : metrics.readUInt16BE(Math.min(glyph, measured - 1) * 4) / perEm
  }
}

function tablesOf(font: Buffer): Map<string, Buffer> {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16
    const start = font.readUInt32BE(at + 8)
    const name = font.toString('latin1', at, at + 4)
    return [name, font.subarray(start, start + font.readUInt32BE(at + 12))] as const
  })
  return new Map(entries)
}

function tableOf(tables: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const table = tables.get(name)
  if (!table) throw new Error(`the font has no table ${name}`)
  return table
}

const SEGMENTS = 4

/** The glyphs of the characters, by their code points, from the table that every font has for the common ones. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  const start = starts.find((at) => cmap.readUInt16BE(at) === SEGMENTS)
  if (start === undefined) throw new Error('the font has no character map of segments')
  const table = cmap.subarray(start)
  const size = table.readUInt16BE(6)
  const glyphs = new Map<number, number>()
  for (let at = 14; at < 14 + size; at += 2) {
    const [last, first] = [table.readUInt16BE(at), table.readUInt16BE(at + size + 2)]
    const [delta, offset] = [table.readUInt16BE(at + size * 2 + 2), table.readUInt16BE(at + size * 3 + 2)]
    for (let code = first; code <= last && code < 0xffff; code++) {
      const place = at + size * 3 + 2 + offset + (code - first) * 2
      const listed = offset === 0 ? code : table.readUInt16BE(place)
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff)
    }
  }
  return glyphs
}
