import type { Kind } from './kinds.ts'
import { rowOf } from './seeded.ts'
import { dashes, modulo, type Point, strandsAlong } from './weave-cloth.ts'
import { furrow, PALETTES } from './weave-palettes.ts'
import { THREADS } from './weave-threads.ts'

/** One stroke, painted over those before it. `dash` leaves it out where it dips under; `round` rounds its ends. */
export type Strand = { d: string; colour: string; width: number; dash?: string; round?: true }

export type Shape = 'round' | 'square' | 'tall' | 'wide' | 'leaf'

export type Drawing = { shape: Shape; width: number; height: number; ground: string; strands: Strand[] }

const SHAPES = {
  story: { shape: 'wide', width: 120, height: 96 },
  person: { shape: 'round', width: 96, height: 96 },
  company: { shape: 'square', width: 96, height: 96 },
  outlet: { shape: 'square', width: 96, height: 96 },
  question: { shape: 'square', width: 96, height: 96 },
  film: { shape: 'tall', width: 96, height: 144 },
  character: { shape: 'leaf', width: 96, height: 96 },
} as const satisfies Record<Kind, Omit<Drawing, 'ground' | 'strands'>>

/** Steps from one crossing to the next: whole numbers of whole length, so that a tilted cloth stays exact. */
const STEPS: readonly Point[] = [
  [30, 16],
  [16, 30],
  [28, 21],
  [21, 28],
  [24, 18],
  [18, 24],
  [35, 12],
  [12, 35],
  [32, 24],
  [24, 32],
  [36, 15],
]

/** How a strand passes the strands across it: plain weave and two twills. Each next strand starts a crossing later. */
const BINDINGS = [
  [true, false],
  [true, false],
  [true, true, false],
  [true, true, false, false],
]

const SLACK = 3

/** The odd width nearest to a share of the step; with the slack it makes gaps of even length. */
const widthOf = (share: number): number => Math.floor(share / 2) * 2 + 1

/** A strand as three yarns side by side, with a furrow on either side of the middle one. */
function yarns(strand: Strand, ground: string): Strand[] {
  const middle = Math.round(strand.width / 3)
  return [
    strand,
    { ...strand, colour: furrow(strand.colour, ground), width: middle },
    { ...strand, width: Math.max(1, middle - 2) },
  ]
}

/**
 * The woven picture of a record, from its id and its ties: a tilted cloth of two sets of strands, and the hub's red
 * thread, which runs in the cloth, comes up and ends loose. `threads` are the letters of its ties, as its card has
 * them: each dyes one strand across the cloth, from the middle outwards. A record without any has stripes along the
 * cloth. `large` is the same picture with the cloth three times as fine and each strand spun of three yarns.
 */
export function weave(id: string, kind: Kind, threads = '', detail: 'small' | 'large' = 'small'): Drawing {
  const next = rowOf(id)
  const between = (low: number, high: number): number => Math.floor(low + next() * (high - low + 1))
  const pick = <T>(first: T, ...others: readonly T[]): T => others[between(-1, others.length - 1)] ?? first

  const fine = detail === 'large' ? 3 : 1
  const { shape, ...size } = SHAPES[kind]
  const [width, height] = [size.width * fine, size.height * fine]
  const { ground, warp, weft, stripe, thread } = pick(...PALETTES)

  const [run, rise] = pick<Point>([20, 21], ...STEPS)
  const turn = pick(1, -1)
  const [along, across]: [Point, Point] = [
    [run, rise * turn],
    [-rise * turn, run],
  ]
  const step = Math.hypot(run, rise)
  const over = pick([true, false], ...BINDINGS)
  const under = over.map((_, at) => over[modulo(-at, over.length)] !== true)
  const broad = widthOf(step * pick(0.5, 0.6, 0.7))
  const narrow = widthOf(step * pick(0.34, 0.48, 0.62))
  const [every, offset] = [pick(3, 4, 5), pick(-1, 0, 1)]
  const isStripe = (index: number): boolean => threads === '' && modulo(index + offset, every) === 0
  const cloth = { origin: [between(36, 60), between(36, 60)] as const, width, height, period: over.length }
  const warps = strandsAlong(cloth, along, across, broad, (index) => !isStripe(index))
  const stripes = strandsAlong(cloth, along, across, broad, isStripe)
  const [middleX, middleY] = [width / 2 - cloth.origin[0], height / 2 - cloth.origin[1]]
  const middle = (middleX * along[0] + middleY * along[1]) / step / step
  // On the strand nearest to the middle, and then by turns on its either side, the nearer first.
  const side = middle < Math.round(middle) ? 1 : -1
  const placeOf = (tie: number): number => Math.round(middle) + (side * (tie % 2 === 0 ? tie : -tie - 1)) / 2
  const ties = new Map(Array.from(threads, (letter, tie) => [placeOf(tie), letter]))
  const weftsOf = (letter?: string): string =>
    strandsAlong(cloth, across, along, narrow, (index) => ties.get(index) === letter)
  const warpDash = dashes(over, step, narrow + SLACK)
  const weftDash = dashes(under, step, broad + SLACK)

  const isMirrored = pick(true, false)
  const at = (x: number, y: number): string =>
    `${Math.round((isMirrored ? 1 - x : x) * width)} ${Math.round(y * height)}`
  const level = (low: number, high: number): number => low + next() * (high - low)
  const [x, y, lean] = [level(0.38, 0.54), level(0.3, 0.7), level(-0.3, 0.3)]
  const within = `M${at(-0.06, level(0.15, 0.85))}C${at(0.16, level(0.1, 0.9))} ${at(x - 0.16, y - lean)} ${at(x, y)}`
  const loose = `M${at(x, y)}C${at(x + 0.16, y + lean)} ${at(0.72, level(0.05, 0.95))} ${at(0.84, level(0.25, 0.75))}`
  const thick = fine === 1 ? 5 : 11
  const spun = (strand: Strand): Strand[] =>
    strand.d === '' ? [] : fine === 1 ? [strand] : yarns(strand, ground)

  return {
    shape,
    width,
    height,
    ground,
    strands: [
      ...spun({ d: warps, colour: warp, width: broad, dash: warpDash }),
      ...spun({ d: stripes, colour: stripe, width: broad, dash: warpDash }),
      { d: within, colour: thread, width: thick },
      ...spun({ d: weftsOf(), colour: weft, width: narrow, dash: weftDash }),
      ...Object.values(THREADS).flatMap(({ letter, dye }) =>
        spun({ d: weftsOf(letter), colour: dye, width: narrow, dash: weftDash }),
      ),
      { d: loose, colour: ground, width: thick + SLACK + 1 },
      { d: loose, colour: thread, width: thick, round: true },
    ],
  }
}
