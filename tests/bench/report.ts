const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

export const median = (values: readonly number[]): number => at(values, 0.5)

/** What ninety-five of a hundred values stay below. */
export const ninetyFifth = (values: readonly number[]): number => at(values, 0.95)

export const show = (name: string, value: string): void => {
  process.stdout.write(`${name.padEnd(34)}${value}\n`)
}
