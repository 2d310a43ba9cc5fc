/** The dyes of a weave: dark enough throughout that white letters with an outline of the ground stand on any of them. */
export type Palette = { ground: string; warp: string; weft: string; stripe: string; thread: string }

const [SCARLET, CORAL] = ['#e8503a', '#f0604a']

export const PALETTES: readonly [Palette, ...Palette[]] = [
  { ground: '#16222c', warp: '#2e4857', weft: '#4d6c79', stripe: '#a9832f', thread: SCARLET },
  { ground: '#34121e', warp: '#662a3b', weft: '#8b4d59', stripe: '#a98455', thread: CORAL },
  { ground: '#102c2b', warp: '#22524d', weft: '#427a70', stripe: '#b48354', thread: SCARLET },
  { ground: '#162544', warp: '#2c4676', weft: '#56719f', stripe: '#7c937f', thread: SCARLET },
  { ground: '#33210b', warp: '#67461b', weft: '#917035', stripe: '#50686a', thread: CORAL },
  { ground: '#272036', warp: '#483d61', weft: '#73668f', stripe: '#ae7a5d', thread: SCARLET },
  { ground: '#1c2a1e', warp: '#3a5337', weft: '#6b7d4f', stripe: '#aa8d3d', thread: SCARLET },
  { ground: '#36170e', warp: '#6e3520', weft: '#98593d', stripe: '#46707a', thread: CORAL },
  { ground: '#20262a', warp: '#454d51', weft: '#717672', stripe: '#9c6343', thread: SCARLET },
  { ground: '#112b35', warp: '#1f5665', weft: '#5d5079', stripe: '#849469', thread: SCARLET },
]

/** A dye a third of the way to the ground: the furrow between the yarns of a strand. */
export function furrow(dye: string, ground: string): string {
  const parts = [1, 3, 5].map((at) => {
    const [from, to] = [dye, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.round(((from ?? 0) * 2 + (to ?? 0)) / 3)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
