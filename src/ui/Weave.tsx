import styles from './Weave.module.css'

/** Strokes over a ground, first to last; `dash` and `round` as SVG has them. */
export type Drawing = {
  shape: string
  width: number
  height: number
  ground: string
  strands: readonly { d: string; colour: string; width: number; dash?: string; round?: true }[]
}

/** A woven picture with a monogram over it, or none: decoration, which says nothing that the words beside it do not. */
export function Weave({ drawing, letters = '' }: { drawing: Drawing; letters?: string }) {
  const { shape, width, height, ground, strands } = drawing
  return (
    <svg
      className={styles['weave']}
      viewBox={`0 0 ${width} ${height}`}
      data-shape={shape}
      color={ground}
      aria-hidden="true"
    >
      {strands.map((strand) => (
        <path
          key={`${strand.width} ${strand.d}`}
          d={strand.d}
          stroke={strand.colour === ground ? undefined : strand.colour}
          strokeWidth={strand.width}
          strokeDasharray={strand.dash}
          strokeLinecap={strand.round && 'round'}
        />
      ))}
      {letters && (
        <text transform={`translate(${width / 2} ${height / 2}) scale(${width / 100})`}>{letters}</text>
      )}
    </svg>
  )
}
