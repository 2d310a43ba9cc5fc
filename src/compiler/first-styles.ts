import type { Rolldown } from 'vite'

const SCRIPTS = ['main', 'start']

/**
 * Takes the stylesheets of the first load out of the bundler's hands and returns them, as files below the built folder:
 * every page carries them, so no script may wait for one. The stylesheets of later scripts come with those.
 */
export function takeFirstStyles(outputs: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): string[] {
  return SCRIPTS.flatMap((name) => {
    const chunk = outputs.find((output) => output.type === 'chunk' && output.name === name)
    if (chunk?.type !== 'chunk' || !chunk.viteMetadata) throw new Error(`expected a script called ${name}`)
    const sheets = [...chunk.viteMetadata.importedCss]
    chunk.viteMetadata.importedCss.clear()
    return sheets
  })
}
