const SCALES = [
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** At most two decimals and commas between thousands. Not Intl.NumberFormat, whose first use costs a phone some 80 ms. */
const digits = (value: number): string => {
  const [whole = '', part] = String(Math.round(value * 100) / 100).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '')
}

/** A number as a headline gives it: `90 million`, `42.8 million`, `12,400`. */
export function figureWords(value: number): string {
  const scale = SCALES.find(([size]) => value >= size)
  return scale ? `${digits(value / scale[0])} ${scale[1]}` : digits(value)
}
