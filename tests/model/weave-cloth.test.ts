import { describe, expect, it } from 'vitest'
import { dashes, type Point, strandsAlong } from '#src/model/weave-cloth.ts'

describe('dashes', () => {
  it('leaves a gap about the crossings where the strand dips under', () => {
    expect(dashes([true, false], 20, 6)).toBe('17 6 17 0')
    expect(dashes([false, true], 20, 6)).toBe('0 3 34 3')
    expect(dashes([true, true, false, false], 20, 6)).toBe('37 6 14 6 17 0')
  })

  it('repeats after a whole number of crossings', () => {
    for (const binding of [
      [true, false],
      [true, true, false],
      [false, true, true, false],
    ]) {
      const total = dashes(binding, 25, 13)
        .split(' ')
        .reduce((sum, run) => sum + Number(run), 0)
      expect(total).toBe(25 * binding.length)
    }
  })
})

describe('strandsAlong', () => {
  const along: Point = [20, 0]
  const across: Point = [0, 20]

  it('covers the picture and leaves out what lies beside it', () => {
    const cloth = { origin: [10, 10] as const, width: 60, height: 40, period: 2 }
    const starts = [
      ...strandsAlong(cloth, along, across, 8, () => true).matchAll(/M(-?\d+)[ ]?(-?\d+)l(\d+) 0/g),
    ]
    expect(starts.map((start) => Number(start[2]))).toEqual([10, 30])
    for (const [, x, , length] of starts) {
      expect(Number(x)).toBeLessThanOrEqual(0)
      expect(Number(x) + Number(length)).toBeGreaterThanOrEqual(60)
    }
  })

  it('starts each strand at its own turn of the pattern, so that crossings alternate', () => {
    const cloth = { origin: [10, 10] as const, width: 60, height: 80, period: 2 }
    const starts = [...strandsAlong(cloth, along, across, 8, () => true).matchAll(/M(-?\d+)[ ]?(-?\d+)l/g)]
    const turns = starts.map(([, x, y]) => ((Number(x) - 10) / 20 + (Number(y) - 10) / 20) % 2)
    expect(starts.length).toBe(4)
    expect(turns.map(Math.abs)).toEqual([0, 0, 0, 0])
  })
})
