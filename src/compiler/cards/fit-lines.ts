interface Room {
  width: number
  height: number
  /** Sizes to try, the greatest first. */
  sizes: readonly number[]
  /** From one line to the next, as a share of the size. */
  leading: number
  /** How wide a text is at a size. */
  measure: (text: string, size: number) => number
}

export interface Fitted {
  size: number
  lines: string[]
}

/** Breaks a text into lines at the greatest size at which it has room; at the smallest, what has none is left out. */
export function fitLines(text: string, room: Room): Fitted {
  const smallest = room.sizes.at(-1) ?? 1
  for (const size of room.sizes) {
    const lines = breakLines(text, size, room)
    const isWithin = lines.every((line) => room.measure(line, size) <= room.width)
    if (isWithin && lines.length <= linesIn(room, size)) return { size, lines }
  }
  const lines = breakLines(text, smallest, room)
  const kept = lines.slice(0, linesIn(room, smallest)).map((line) => cutToWidth(line, smallest, room))
  if (kept.length < lines.length) kept.push(cutToWidth(`${kept.pop() ?? ''}…`, smallest, room))
  return { size: smallest, lines: kept }
}

const linesIn = ({ height, leading }: Room, size: number): number =>
  Math.max(1, Math.floor(height / (size * leading)))

/** The words in as few lines as hold them; one that is wider than a line has its own. */
function breakLines(text: string, size: number, { width, measure }: Room): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && measure(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The line, or as much of it as there is room for, with a sign that it was cut. */
export function cutToWidth(line: string, size: number, { width, measure }: Pick<Room, 'width' | 'measure'>) {
  if (measure(line, size) <= width) return line
  const signs = [...line]
  while (signs.length > 0 && measure(`${signs.join('').trimEnd()}…`, size) > width) signs.pop()
  return `${signs.join('').replace(/[\s,;:–—…-]+$/, '')}…`
}
