import { type Drawing, weave } from '#src/model/weave.ts'
import type { Ref } from '#src/model/kinds.ts'
import { kindOf } from '#src/model/refs.ts'
import { element } from '../emit/xml.ts'
import { FAMILIES } from './fonts.ts'

interface Frame {
  /** Its right edge and its middle, and the most it may measure. */
  right: number
  middle: number
  width: number
  height: number
}

/** A record's woven portrait as ui/Weave.tsx draws it, as large as the frame lets it be, and how wide that is. */
export function drawPortrait(of: Ref, threads: string | undefined, letters: string, frame: Frame) {
  const drawing = weave(of, kindOf(of), threads, 'large')
  const scale = Math.min(frame.width / drawing.width, frame.height / drawing.height)
  const [width, height] = [drawing.width * scale, drawing.height * scale]
  const [x, y] = [round(frame.right - width), round(frame.middle - height / 2)]
  const size = Math.round(drawing.width * 0.36)
  const letter = {
    x: `${drawing.width / 2}`,
    // Capitals are two thirds of the size high: so their middle stands in the middle.
    y: `${round(drawing.height / 2 + size * 0.33)}`,
    'font-family': FAMILIES.serif,
    'font-size': `${size}`,
    'text-anchor': 'middle',
  }
  const edge = { stroke: drawing.ground, 'stroke-width': `${round(size * 0.18)}`, 'stroke-linejoin': 'round' }
  const svg = [
    element('defs', {}, [element('clipPath', { id: 'shape' }, [element('path', { d: outline(drawing) })])]),
    element('g', { transform: `translate(${x} ${y}) scale(${round(scale)})` }, [
      element('g', { 'clip-path': 'url(#shape)', fill: 'none' }, [
        element('path', { d: outline(drawing), fill: drawing.ground }),
        ...drawing.strands.map(({ d, colour, width: thick, dash, round: isRound }) =>
          element('path', {
            d,
            stroke: colour,
            'stroke-width': `${thick}`,
            ...(dash && { 'stroke-dasharray': dash }),
            ...(isRound && { 'stroke-linecap': 'round' }),
          }),
        ),
      ]),
      ...(letters === ''
        ? []
        : [
            element('text', { ...letter, ...edge }, letters),
            element('text', { ...letter, fill: '#fff' }, letters),
          ]),
    ]),
  ].join('')
  return { svg, left: x }
}

/** The corners of each shape, as ui/Weave.module.css rounds them: shares of the width, at the top left and every other one. */
const CORNERS = {
  round: [0.5, 0.5],
  square: [0.14, 0.14],
  leaf: [0.5, 0.12],
  tall: [0.07, 0.07],
  wide: [0.032, 0.032],
} as const satisfies Record<Drawing['shape'], readonly [number, number]>

function outline({ shape, width, height }: Drawing): string {
  const [one, other] = CORNERS[shape].map((share) => round(share * width)) as [number, number]
  const arc = (radius: number, x: number, y: number) => `a${radius} ${radius} 0 0 1 ${x} ${y}`
  return [
    `M0 ${one}${arc(one, one, -one)}H${width - other}${arc(other, other, other)}`,
    `V${height - one}${arc(one, -one, one)}H${other}${arc(other, -other, -other)}z`,
  ].join('')
}

const round = (value: number): number => Math.round(value * 100) / 100
