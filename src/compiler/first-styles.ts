import type { Rolldown } from 'vite'

/**
 * Gives the stylesheet of the hub's second script to the first, and so to the page: every page carries both, and the
 * browser need not fetch for a second time what stands in it. The stylesheets of later scripts come with those.
 */
export function joinFirstStyles(outputs: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): void {
  const [main, start] = ['main', 'start'].map((name) => {
    const chunk = outputs.find((output) => output.type === 'chunk' && output.name === name)
    if (chunk?.type !== 'chunk' || !chunk.viteMetadata) throw new Error(`expected a script called ${name}`)
    return chunk.viteMetadata.importedCss
  })
  for (const sheet of start ?? []) main?.add(sheet)
  start?.clear()
}
