import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { createRasteriser } from '#src/compiler/cards/rasterise.ts'

const root = mkdtempSync(join(tmpdir(), 'cards-'))
afterAll(() => rmSync(root, { recursive: true }))

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2" fill="#ffffff"/><rect width="1" height="1" fill="#b3261e"/></svg>'

/** The parts of a PNG by their names. */
function partsOf(png: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>()
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return parts
}

describe('a rasteriser', () => {
  it('draws a PNG with a palette, the same each time', async () => {
    const [one, other] = await Promise.all(
      ['one', 'other'].map(async (name) => Buffer.from(await createRasteriser(join(root, name))(SVG))),
    )
    expect(one).toEqual(other)
    expect(one?.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    const parts = partsOf(one ?? Buffer.alloc(0))
    expect([...parts.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
    expect(parts.get('IHDR')?.toString('hex')).toBe('00000004000000020803000000')
    expect(parts.get('PLTE')?.toString('hex')).toBe('ffffffb3261e')
    expect([...inflateSync(parts.get('IDAT') ?? '')]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('keeps what it drew, by what it was drawn from', async () => {
    const kept = join(root, 'kept')
    const rasterise = createRasteriser(kept)
    await rasterise(SVG)
    await rasterise(SVG.replace('#b3261e', '#000000'))
    const files = readdirSync(kept)
    expect(files).toHaveLength(2)
    expect(files.filter((file) => !/^[0-9a-f]{64}\.png$/.test(file))).toEqual([])
    for (const file of files) writeFileSync(join(kept, file), 'kept')
    expect((await createRasteriser(kept)(SVG)).toString()).toBe('kept')
  })
})
