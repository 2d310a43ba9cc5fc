const STEPS = [1, 2, 2.5, 5, 10] as const

/** The round number at which a scale for values up to this one ends: 100 for 90, 250 for 231. */
export function scaleEnd(largest: number): number {
  const size = 10 ** Math.floor(Math.log10(largest))
  return (STEPS.find((step) => step * size >= largest) ?? 10) * size
}
