import { describe, expect, it } from 'vitest'
import { KIND_NAMES } from '#src/model/kinds.ts'
import { PALETTES } from '#src/model/weave-palettes.ts'
import { MOST_THREADS, THREADS } from '#src/model/weave-threads.ts'
import { type Strand, weave } from '#src/model/weave.ts'

const textOf = (id: string, threads?: string) => JSON.stringify(weave(id, 'person', threads))

/** Letters of ties as records may have them. */
const TIES = ['', 'f', 'pf', 'pcfh', 'pppcfo', 'pcofhpf']

/** The picture without the run of its red thread. */
function cloth(id: string): string {
  const { ground, strands } = weave(id, 'person')
  return [ground, ...strands.map((strand) => strand.dash)].join()
}

const linear = (hex: string): number[] =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })

/** WCAG relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = linear(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const isBroadest = ({ colour, width }: Strand, _: number, all: Strand[]): boolean =>
  all.every((other) => other.colour !== colour || other.width <= width)

/** How far two colours lie apart to the eye: the distance in OKLab, where black and white lie 1 apart. */
function difference(one: string, other: string): number {
  const [a, b] = [one, other].map(oklab)
  return Math.hypot(...(a ?? []).map((part, at) => part - (b?.[at] ?? 0)))
}

function oklab(hex: string): number[] {
  const [red = 0, green = 0, blue = 0] = linear(hex)
  const [l, m, s] = [
    0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue,
    0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue,
    0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue,
  ].map(Math.cbrt) as [number, number, number]
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

describe('weave', () => {
  it('draws one picture for one id, whenever it is asked', () => {
    const before = textOf('people/joe-russo')
    textOf('people/sam-hargrave')
    expect(textOf('people/joe-russo')).toBe(before)
  })

  it.each(TIES)('draws five thousand ids in five thousand ways, with the ties "%s"', (threads) => {
    const drawings = Array.from({ length: 5000 }, (_, at) => textOf(`people/person-${at}`, threads))
    expect(new Set(drawings).size).toBe(5000)
  })

  it('shows at any size that a tie is new, and which of two', () => {
    for (let at = 0; at < 1000; at++) {
      const drawings = ['', 'p', 'f', 'pp', 'pf', 'fp', 'ff'].map((threads) =>
        textOf(`people/person-${at}`, threads),
      )
      expect(new Set(drawings).size).toBe(7)
    }
  })

  it('dyes a strand for each kind of tie and stripes only what has none', () => {
    const { stripe = '' } = PALETTES.find(({ ground }) => ground === weave('people/a', 'person').ground) ?? {}
    const coloursOf = (threads: string) =>
      weave('people/a', 'person', threads).strands.map((each) => each.colour)
    expect(coloursOf('')).toContain(stripe)
    expect(coloursOf('pf')).not.toContain(stripe)
    expect(coloursOf('pf')).toEqual(expect.arrayContaining([THREADS.person.dye, THREADS.film.dye]))
    expect(coloursOf('pf')).not.toContain(THREADS.company.dye)
  })

  it('weaves every tie of the most that a card has through the round picture, each on its own strand', () => {
    const letters = Object.values(THREADS).map(({ letter }) => letter)
    const threads = letters.join('').padEnd(MOST_THREADS, letters.join(''))
    const dyes = new Set<string>(Object.values(THREADS).map(({ dye }) => dye))
    for (let at = 0; at < 500; at++) {
      const { strands, width } = weave(`people/${at}`, 'person', threads, 'large')
      // Of the three yarns of each strand, the lowest is the broadest.
      const broadest = strands.filter(({ colour }) => dyes.has(colour)).filter(isBroadest)
      const runs = broadest.flatMap(({ d }) => [...d.matchAll(/M(-?\d+) ?(-?\d+)l(-?\d+) ?(-?\d+)/g)])
      expect(runs.length).toBe(MOST_THREADS)
      for (const [, x, y, run, rise] of runs.map((each) => each.map(Number))) {
        const [dx, dy] = [width / 2 - (x ?? 0), width / 2 - (y ?? 0)]
        const away = Math.abs(dx * (rise ?? 0) - dy * (run ?? 0)) / Math.hypot(run ?? 0, rise ?? 0)
        expect(away).toBeLessThan(width / 2)
      }
    }
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
    for (let at = 0; at < 600; at++) {
      const { strands } = weave(`x/${at}`, kind, TIES[at % TIES.length])
      expect(strands.length).toBeLessThanOrEqual(10)
      for (const { d, width } of strands) {
        expect(d).toMatch(/^(M-?\d+[ -]\d+(l-?\d+[ -]\d+|C(-?\d+ -?\d+ ?){3}))+$/)
        expect(Number.isInteger(width)).toBe(true)
      }
      expect(strands.map((strand) => strand.d).join('').length).toBeLessThan(kind === 'film' ? 420 : 360)
    }
  })

  it('weaves the large picture in the same dyes, finer', () => {
    const [small, large] = [weave('stories/a', 'story'), weave('stories/a', 'story', '', 'large')]
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
    for (const { dye } of Object.values(THREADS)) {
      expect(contrast('#ffffff', dye)).toBeGreaterThanOrEqual(3)
      expect(contrast(dye, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(PALETTES)(
    'tells the dyes of ties from its own and from one another: $ground',
    ({ warp, weft, thread }) => {
      const dyes = Object.values(THREADS).map(({ dye }) => dye)
      for (const dye of dyes) {
        const others = [warp, weft, thread, ...dyes.filter((other) => other !== dye)]
        for (const other of others) expect(difference(dye, other)).toBeGreaterThan(0.08)
      }
    },
  )
})
