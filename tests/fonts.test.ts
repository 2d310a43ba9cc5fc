import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** One local face of src/styles/fonts.css that stands in for a web font. */
interface StandIn {
  family: string
  /** The first name under which a device may have it. */
  local: string
  /** Weight, and slope where it has one. */
  cut: string
  /** What its lines take above and below the baseline, in parts of the font size. */
  above: number
  below: number
}

const sheet = readFileSync('src/styles/fonts.css', 'utf8')

const standIns = [...sheet.matchAll(/@font-face \{([^}]*Fallback[^}]*)\}/g)].map(
  ([, rules = '']): StandIn => {
    const value = (name: string) => new RegExp(`${name}: ([^;]+);`).exec(rules)?.[1] ?? ''
    const percent = (name: string) => parseFloat(value(name)) / 100
    return {
      family: value('font-family').replaceAll("'", ''),
      local: /local\('([^']+)'\)/.exec(rules)?.[1] ?? '',
      cut: `${value('font-style')} ${value('font-weight') || '400'}`.trim(),
      above: percent('ascent-override') * percent('size-adjust'),
      below: percent('descent-override') * percent('size-adjust'),
    }
  },
)

const cutsOf = (family: string, device: string): string[] =>
  standIns.filter((face) => face.family === family && face.local.startsWith(device)).map(({ cut }) => cut)

// Where a device lacks one, the text takes a family that is no stand-in, and moves when the web font comes.
it.each([
  ['Newsreader Fallback', 'DejaVu Serif'],
  ['Newsreader Fallback', 'Noto Serif'],
  ['Newsreader Fallback', 'Times New Roman'],
])('%s has a face of %s for every cut of the serif', (family, device) => {
  expect(cutsOf(family, device).toSorted()).toEqual(['400', '500', '600', 'italic 400'])
})

it.each([
  ['Schibsted Fallback', 'DejaVu Sans'],
  ['Schibsted Fallback', 'Roboto'],
  ['Schibsted Fallback', 'Arial'],
])('%s has a face of %s for every cut of the sans', (family, device) => {
  expect(cutsOf(family, device).toSorted()).toEqual(['400', '500', '600 700'])
})

// The web fonts' own, as their tables tell them.
it.each(standIns)('$local, $cut, takes the line of its web font', ({ family, above, below }) => {
  const [up, down] = family === 'Newsreader Fallback' ? [0.735, 0.265] : [0.9765, 0.258]
  expect(above).toBeCloseTo(up, 3)
  expect(below).toBeCloseTo(down, 3)
})
