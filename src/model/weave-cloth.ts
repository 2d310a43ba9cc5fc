/** A point, or a step, in whole units of the picture. */
export type Point = readonly [x: number, y: number]

/** A cloth: where one crossing lies, the picture it must cover, and after how many crossings its pattern returns. */
export type Cloth = { origin: Point; width: number; height: number; period: number }

export const modulo = (value: number, by: number): number => ((value % by) + by) % by

/** The dashes of a strand that starts at a crossing: on where it shows, with a gap about each crossing it dips under. */
export function dashes(binding: readonly boolean[], step: number, gap: number): string {
  const runs = [0]
  const lay = (isOn: boolean, length: number): void => {
    if (isOn !== (runs.length % 2 === 1)) runs.push(0)
    runs.push((runs.pop() ?? 0) + length)
  }
  for (const [at, isOver] of binding.entries()) {
    lay(isOver, gap / 2)
    lay(true, step - gap)
    lay(binding[(at + 1) % binding.length] === true, gap / 2)
  }
  if (runs.length % 2 === 1) runs.push(0)
  return runs.join(' ')
}

/** The parallel strands that `isMine` picks and that show in the picture, all of one length, each from a crossing. */
export function strandsAlong(
  { origin, width, height, period }: Cloth,
  along: Point,
  across: Point,
  thickness: number,
  isMine: (index: number) => boolean,
): string {
  const step = Math.hypot(...along)
  const length = Math.ceil(Math.hypot(width, height) / step) + period
  const [centreX, centreY] = [width / 2 - origin[0], height / 2 - origin[1]]
  const reach = (Math.abs(across[0]) * width + Math.abs(across[1]) * height) / 2 / step + thickness / 2
  const count = Math.ceil((width + height) / step)
  let d = ''
  for (let index = -count; index <= count; index++) {
    const distance = (centreX * across[0] + centreY * across[1]) / step - index * step
    if (Math.abs(distance) >= reach || !isMine(index)) continue
    const middle = (centreX * along[0] + centreY * along[1]) / step / step
    const earliest = Math.floor(middle - (length - period) / 2)
    const start = earliest - modulo(earliest - index, period)
    const x = origin[0] + index * across[0] + start * along[0]
    const y = origin[1] + index * across[1] + start * along[1]
    d += `M${x} ${y}l${length * along[0]} ${length * along[1]}`
  }
  return d.replaceAll(' -', '-')
}
