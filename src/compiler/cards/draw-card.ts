import type { LineShape } from '#src/model/line-shapes.ts'
import { element } from '../emit/xml.ts'
import type { CardWords } from './card-words.ts'
import { drawPortrait } from './draw-portrait.ts'
import { cutToWidth, fitLines } from './fit-lines.ts'
import { FAMILIES, type Family, type Measure } from './fonts.ts'
import { MARKS } from './marks.ts'
import type { Palette } from './palette.ts'

/** What every service that shows cards takes, in pixels. */
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

const EDGE = 72
/** Where the lines of the text may stand: from below the kicker to above the thread at the foot. */
const [TOP, BOTTOM] = [136, 488]
const PORTRAIT = { right: CARD_WIDTH - EDGE, middle: 296, width: 420, height: 416 }
const GAP = 56
const TITLE = { sizes: [84, 76, 68, 60, 54, 48, 43, 39, 36, 33], leading: 1.13 }
const TEXT = { sizes: [32, 29], leading: 1.35, gap: 30 }
const STANDING = { size: 29, step: 46, gap: 26, indent: 88 }
const KICKER = 29
const BRAND = 32

/** The thread at the foot runs in from the left, makes the hub's loop before its name and ends loose: public/favicon.svg. */
const THREAD =
  'M-10 584H96C119 584 142 570 142 553C142 541 135 536 127 536S112 541 112 553C112 570 131 576 158 580'

export interface DrawOptions {
  /** The hub's name, for the foot. */
  brand: string
  threads: string | undefined
  palette: Palette
  measure: Measure
}

/** Draws a card as SVG, every line of text in its place: what rasterises it needs no layout. */
export function drawCard(words: CardWords, { brand, threads, palette, measure }: DrawOptions): string {
  const portrait = drawPortrait(words.of, threads, words.letters ?? '', PORTRAIT)
  const width = portrait.left - GAP - EDGE
  const within = (family: Family) => ({
    width,
    measure: (text: string, size: number) => measure(text, family, size),
  })

  const text = (line: string, x: number, y: number, size: number, family: Family, fill: string) =>
    element(
      'text',
      { x: `${x}`, y: `${Math.round(y)}`, 'font-family': FAMILIES[family], 'font-size': `${size}`, fill },
      line,
    )

  const kicker = cutToWidth(words.kicker, KICKER, within('sans'))
  const after = measure(`${kicker}  `, 'sans', KICKER)
  const aside = cutToWidth(words.aside ?? '', KICKER, { ...within('sans'), width: width - after })

  const below = words.text
    ? fitLines(words.text, { ...TEXT, ...within('serif'), height: 130 })
    : { size: 0, lines: [] }
  const belowHeight = below.lines.length === 0 ? 0 : TEXT.gap + below.lines.length * below.size * TEXT.leading
  const standingHeight =
    words.standing.length === 0 ? 0 : STANDING.gap + words.standing.length * STANDING.step
  const height = BOTTOM - TOP - belowHeight - standingHeight
  const title = fitLines(words.title, { ...TITLE, ...within('serif'), height })

  const titleStep = title.size * TITLE.leading
  const titleEnd = TOP + title.lines.length * titleStep
  const belowEnd = titleEnd + belowHeight
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${CARD_WIDTH}`,
      height: `${CARD_HEIGHT}`,
      viewBox: `0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`,
    },
    [
      element('rect', { width: `${CARD_WIDTH}`, height: `${CARD_HEIGHT}`, fill: palette.paper }),
      portrait.svg,
      text(kicker, EDGE, 100, KICKER, 'sans', palette.thread),
      ...(aside === '' || aside === '…'
        ? []
        : [text(aside, EDGE + after, 100, KICKER, 'sans', palette.soft)]),
      ...title.lines.map((line, at) =>
        text(line, EDGE, TOP + at * titleStep + title.size * 0.9, title.size, 'serif', palette.ink),
      ),
      ...below.lines.map((line, at) =>
        text(
          line,
          EDGE,
          titleEnd + TEXT.gap + (at * TEXT.leading + 0.9) * below.size,
          below.size,
          'serif',
          palette.soft,
        ),
      ),
      ...words.standing.flatMap(({ mark, words: line }, at) => {
        const y = belowEnd + STANDING.gap + at * STANDING.step + STANDING.size
        const room = { ...within('sans'), width: width - STANDING.indent }
        return [
          ...(mark ? [drawMark(mark, y, palette)] : []),
          text(
            cutToWidth(line, STANDING.size, room),
            EDGE + STANDING.indent,
            y,
            STANDING.size,
            'sans',
            palette.ink,
          ),
        ]
      }),
      element('path', {
        d: THREAD,
        fill: 'none',
        stroke: palette.thread,
        'stroke-width': '5',
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
      text(brand, 182, 585, BRAND, 'serif', palette.ink),
    ],
  )
}

/** The line of a state, in front of its words. */
const drawMark = (mark: LineShape, baseline: number, { settled, soft, thread }: Palette): string =>
  element('path', {
    d: MARKS[mark],
    transform: `translate(${EDGE - 3} ${Math.round(baseline - 24)}) scale(2.1)`,
    fill: 'none',
    stroke: mark === 'knot' || mark === 'lap' ? settled : mark === 'broken' ? soft : thread,
    'stroke-width': mark === 'dotted' ? '2.8' : '2.2',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
