import { resolve } from 'node:path'
import { normalizePath, type Rolldown } from 'vite'

/** What the bundler tells of a module: the modules that it imports statically. */
interface Graph {
  getModuleInfo: (id: string) => { importedIds: string[] } | null
}

const [ENTRY, START] = ['src/main.ts', 'src/start.tsx']
const SCRIPTS = ['main', 'start']

/**
 * Puts what src/start.tsx needs into one script, but for what the entry has already. Without this the bundler gives a
 * file of its own to whatever a later script needs too, and the first load grows from two files to four. The entry is
 * left to the bundler, which then puts its own few lines there.
 */
export function firstLoad(root: string): (id: string, graph: Graph) => string | null {
  const early = new Set<string>()
  const start = new Set<string>()
  const gather = (id: string, into: Set<string>, graph: Graph) => {
    if (early.has(id) || into.has(id)) return
    into.add(id)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) gather(imported, into, graph)
  }
  return (id, graph) => {
    if (start.size === 0) {
      gather(normalizePath(resolve(root, ENTRY)), early, graph)
      gather(normalizePath(resolve(root, START)), start, graph)
    }
    return start.has(id) ? 'start' : null
  }
}

/** The two scripts of the first load among what was built; throws where one is missing. */
export const firstScripts = (
  outputs: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): Rolldown.OutputChunk[] =>
  SCRIPTS.map((name) => {
    const script = outputs.find((output) => output.type === 'chunk' && output.name === name)
    if (script?.type !== 'chunk') throw new Error(`expected a script called ${name}`)
    return script
  })
