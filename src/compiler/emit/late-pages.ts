import { basename } from 'node:path'
import type { Manifest, ManifestChunk } from 'vite'

/** A page with a script of its own, and what the bundler built for it. */
export interface LatePage {
  /** The name of its module, without the ending. */
  module: string
  /** Its scripts, each behind what it imports, and their stylesheets: files of the build. */
  scripts: readonly string[]
  sheets: readonly string[]
}

/** The page that carries no other's styles: most readers begin there. */
export const FRONT = 'FrontPage'

const PAGE = /^src\/pages\//

/** The pages with scripts of their own; throws where the front page is none. */
export function latePages(manifest: Manifest): LatePage[] {
  const pages = Object.keys(manifest)
    .filter((key) => PAGE.test(key) && manifest[key]?.isDynamicEntry)
    .map((key) => {
      const chunks = chunksOf(manifest, key)
      return {
        module: basename(key, '.tsx'),
        scripts: chunks.map(({ file }) => file),
        sheets: chunks.flatMap(({ css }) => css ?? []),
      }
    })
  if (!pages.some(({ module }) => module === FRONT))
    throw new Error(`expected src/pages/${FRONT}.tsx with a script of its own in the manifest`)
  return pages
}

/** The chunks that show a page, each once and behind what it imports. */
function chunksOf(manifest: Manifest, page: string): ManifestChunk[] {
  const seen = new Set<string>()
  const visit = (key: string): ManifestChunk[] => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return []
    seen.add(key)
    return [...(chunk.imports ?? []).flatMap(visit), chunk]
  }
  return visit(page)
}
