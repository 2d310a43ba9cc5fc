export interface Span {
  top: number
  bottom: number
}

/** Each at its own height, or below the one before it: in order from the top, `gap` apart. */
export function stack(items: readonly { at: number; height: number }[], gap: number): Span[] {
  const spans: Span[] = []
  for (const { at, height } of items) {
    const top = Math.max(at, (spans.at(-1)?.bottom ?? -Infinity) + gap)
    spans.push({ top, bottom: top + height })
  }
  return spans
}

/** The first room between the spans that something of a height fits in; below the last it has no end. */
export function roomFor(
  height: number,
  spans: readonly Span[],
  gap: number,
): { top: number; bottom?: number } {
  let top = 0
  for (const span of spans) {
    if (span.top - gap - top >= height) return { top, bottom: span.top - gap }
    top = span.bottom + gap
  }
  return { top }
}
