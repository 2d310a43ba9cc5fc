/** The colours of a card. */
export interface Palette {
  paper: string
  ink: string
  soft: string
  thread: string
  settled: string
}

/** Reads the colours of the light theme off the tokens, so that a card looks as the pages do. */
export function readPalette(tokens: string): Palette {
  const colour = (name: string): string => {
    const found = new RegExp(`--${name}: light-dark\\((#\\w{6}),`).exec(tokens)?.[1]
    if (!found) throw new Error(`tokens.css names no colour --${name}`)
    return found
  }
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    soft: colour('ink-soft'),
    thread: colour('thread'),
    settled: colour('settled'),
  }
}
