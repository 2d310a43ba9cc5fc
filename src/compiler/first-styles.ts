import type { Rolldown } from 'vite'
import { firstScripts } from './scripts.ts'

/**
 * Takes the stylesheets of the first load out of the bundler's hands and returns them, as files below the built folder:
 * every page carries them, so no script may wait for one. The stylesheets of later scripts come with those.
 */
export function takeFirstStyles(outputs: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): string[] {
  return firstScripts(outputs).flatMap(({ name, viteMetadata }) => {
    if (!viteMetadata) throw new Error(`expected to be told of the stylesheets of the script called ${name}`)
    const sheets = [...viteMetadata.importedCss]
    viteMetadata.importedCss.clear()
    return sheets
  })
}
