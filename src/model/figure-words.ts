const SCALES = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** A number as a headline gives it: `90 million`, `42.8 million`, `12,400`. */
export function figureWords(value: number): string {
  const scale = SCALES.find(([size]) => value >= size)
  return scale ? `${digits.format(value / scale[0])} ${scale[1]}` : digits.format(value)
}
