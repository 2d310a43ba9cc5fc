import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The contrast of every pair of colour tokens that the stylesheets use, in both themes, by the formulas of WCAG 2.2. The
 * pairs are read off the stylesheets themselves, so that a new token or a new use is weighed from its first day.
 */
const STYLES = join(import.meta.dirname, '../src')
const TEXT = 4.5
/** Large text, and lines that tell something. */
const LINE = 3
/** What only parts and tells nothing: hairlines between rows, the edges of boxes. */
const ORNAMENT = new Set(['rule'])
/** What text may stand on. */
const PAPERS = ['paper', 'paper-raised', 'paper-sunk']

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const css = readdirSync(STYLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => [path, readFileSync(join(STYLES, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')] as const)

function parse(hex: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 255] = (hex.slice(1).match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  )
  return [red, green, blue, alpha / 255]
}

const tokens = css.find(([path]) => path.endsWith('styles/tokens.css'))?.[1] ?? ''
const themes = [0, 1].map(
  (at) =>
    new Map(
      [...tokens.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name = '', ...shades]) => [
        name,
        parse(shades[at] ?? ''),
      ]),
    ),
)

const luminance = ([red, green, blue]: Colour): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const over = (top: Colour, [red, green, blue]: Colour): Colour => {
  const mix = (above: number, below: number) => above * top[3] + below * (1 - top[3])
  return [mix(top[0], red), mix(top[1], green), mix(top[2], blue), 1]
}

/** The ratio of two tokens in a theme; a wash lies on paper. */
function ratio(theme: Map<string, Colour>, front: string, back: string): number {
  const get = (name: string): Colour => {
    const colour = theme.get(name)
    if (!colour) throw new Error(`--${name} is no colour of tokens.css`)
    return colour
  }
  const ground = over(get(back), get('paper'))
  const [light, dark] = [luminance(over(get(front), ground)), luminance(ground)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

interface Pair {
  front: string
  back: string
  least: number
}

const tokensIn = (body: string, property: RegExp): string[] =>
  [...body.matchAll(property)].flatMap(([, value = '']) =>
    [...value.matchAll(/var\(--([\w-]+)\)/g)].flatMap(([, name = '']) =>
      themes[0]?.has(name) ? [name] : [],
    ),
  )

/** The pairs of one rule: its text on its own ground, or on any paper; what it draws on any paper. */
function pairsOf(body: string): Pair[] {
  const text = tokensIn(body, /(?<![\w-])color:([^;]+)/g)
  const grounds = tokensIn(body, /(?<![\w-])background(?:-color)?:((?:(?!gradient)[^;])+)(?=;|$)/g)
  // A gradient draws a line.
  const lines = tokensIn(
    body,
    /(?<![\w-])(?:border[\w-]*|outline|stroke|fill|text-decoration(?:-color)?|accent-color|background(?=[^;]*gradient)|--c):([^;]+)/g,
  )
  const isGround = (name: string) => PAPERS.includes(name) || name.endsWith('-wash')
  const own = grounds.filter((name) => isGround(name) || text.length > 0)
  const drawn = grounds.filter((name) => !own.includes(name))
  const backs = own.length > 0 ? own : [...PAPERS, 'thread-wash']
  return [
    ...text.flatMap((front) => backs.map((back) => ({ front, back, least: TEXT }))),
    ...[...lines, ...drawn]
      .filter((name) => !ORNAMENT.has(name) && !isGround(name))
      .flatMap((front) => PAPERS.map((back) => ({ front, back, least: LINE }))),
    // A ground of the rule's own carries the text of whatever stands inside it.
    ...own
      .filter(isGround)
      .flatMap((back) =>
        ['ink', 'ink-soft', 'thread', 'settled'].map((front) => ({ front, back, least: TEXT })),
      ),
  ]
}

const pairs = css.flatMap(([, text]) =>
  [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body = '']) => pairsOf(body)),
)
const unique = [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()]

describe('the contrast of what is drawn with the tokens', () => {
  it('is weighed by a formula that knows the extremes', () => {
    const theme = new Map([
      ['paper', parse('#ffffff')],
      ['ink', parse('#000000')],
      ['grey', parse('#767676')],
    ])
    expect(ratio(theme, 'ink', 'paper')).toBeCloseTo(21)
    expect(ratio(theme, 'grey', 'paper')).toBeCloseTo(4.54, 2)
  })

  it('is weighed for every colour token, in many pairs', () => {
    const used = new Set(unique.flatMap(({ front, back }) => [front, back]))
    const colours = [...(themes[0]?.keys() ?? [])].filter((name) => !ORNAMENT.has(name))
    expect(colours.filter((name) => !used.has(name))).toEqual([])
    expect(unique.length).toBeGreaterThan(30)
  })

  it('is enough in both themes', () => {
    const low = themes.flatMap((theme, at) =>
      unique.flatMap(({ front, back, least }) => {
        const found = ratio(theme, front, back)
        const where = `${at === 0 ? 'light' : 'dark'}: --${front} on --${back}`
        return found < least ? [`${where} is ${found.toFixed(2)}, under ${least}`] : []
      }),
    )
    expect(low).toEqual([])
  })
})

describe('movement', () => {
  it('is measured by --pace, which the device and the settings bring to nothing, and asked for nowhere else', () => {
    const strays = css.flatMap(([path, text]) => {
      if (path.endsWith('styles/tokens.css')) return []
      const moving = [...text.matchAll(/(?<![\w-])(?:animation|transition)(?:-duration)?:([^;]+)/g)].flatMap(
        ([, value = '']) => value.split(/,(?![^(]*\))/),
      )
      const wild = moving.filter((each) => !/var\(--pace\)|steps?[-(]|none/.test(each))
      const asked = text.includes('prefers-reduced-motion') ? ['prefers-reduced-motion'] : []
      return [...wild, ...asked].map((what) => `${path}: ${what.trim()}`)
    })
    expect(strays).toEqual([])
    expect(tokens.match(/--pace: 0/g)).toHaveLength(2)
  })
})
