import { describe, expect, it } from 'vitest'
import { KIND_NAMES } from '#src/model/kinds.ts'
import { PALETTES } from '#src/model/weave-palettes.ts'
import { weave } from '#src/model/weave.ts'

const textOf = (id: string, detail?: 'small' | 'large') => JSON.stringify(weave(id, 'person', detail))

/** The picture without the run of its red thread. */
function cloth(id: string): string {
  const { ground, strands } = weave(id, 'person')
  return [ground, ...strands.map((strand) => strand.dash)].join()
}

/** WCAG relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('weave', () => {
  it('draws one picture for one id, whenever it is asked', () => {
    const before = textOf('people/joe-russo')
    textOf('people/sam-hargrave')
    expect(textOf('people/joe-russo')).toBe(before)
  })

  it('draws five thousand ids in five thousand ways', () => {
    const drawings = Array.from({ length: 5000 }, (_, at) => textOf(`people/person-${at}`))
    expect(new Set(drawings).size).toBe(5000)
  })

  it('uses every palette, none for more than a sixth of the records', () => {
    const counts = new Map<string, number>()
    for (let at = 0; at < 5000; at++) {
      const { ground } = weave(`people/person-${at}`, 'person')
      counts.set(ground, (counts.get(ground) ?? 0) + 1)
    }
    expect(counts.size).toBe(PALETTES.length)
    expect(Math.max(...counts.values())).toBeLessThan(5000 / 6)
  })

  it('tells brothers apart by more than the run of the thread', () => {
    expect(cloth('people/joe-russo')).not.toBe(cloth('people/anthony-russo'))
  })

  it.each(KIND_NAMES)('keeps the picture of a %s to whole units, few strands and short paths', (kind) => {
    for (let at = 0; at < 300; at++) {
      const { strands } = weave(`x/${at}`, kind)
      expect(strands.length).toBeLessThanOrEqual(6)
      for (const { d, width } of strands) {
        expect(d).toMatch(/^(M-?\d+[ -]\d+(l-?\d+[ -]\d+|C(-?\d+ -?\d+ ?){3}))+$/)
        expect(Number.isInteger(width)).toBe(true)
      }
      expect(strands.map((strand) => strand.d).join('').length).toBeLessThan(kind === 'film' ? 420 : 360)
    }
  })

  it('weaves the large picture in the same dyes, finer', () => {
    const [small, large] = [weave('stories/a', 'story'), weave('stories/a', 'story', 'large')]
    expect(large.ground).toBe(small.ground)
    const dyes = new Set(large.strands.map((strand) => strand.colour))
    for (const strand of small.strands) expect(dyes).toContain(strand.colour)
    expect(large.strands.length).toBe(small.strands.length + 6)
    expect(large.width / small.width).toBe(3)
    expect((large.strands[0]?.d.length ?? 0) / (small.strands[0]?.d.length ?? 1)).toBeGreaterThan(1.5)
  })

  it.each(PALETTES)('stands behind white letters and their outline: $ground', ({ ground, ...dyes }) => {
    expect(contrast('#ffffff', ground)).toBeGreaterThanOrEqual(4.5)
    for (const dye of Object.values(dyes)) expect(contrast('#ffffff', dye)).toBeGreaterThanOrEqual(3)
    expect(contrast(dyes.thread, ground)).toBeGreaterThanOrEqual(3)
  })
})
