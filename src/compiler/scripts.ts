import { resolve } from 'node:path'
import { normalizePath, type Rolldown } from 'vite'

/** What the bundler tells of a module: the modules that it imports statically. */
interface Graph {
  getModuleInfo: (id: string) => { importedIds: string[] } | null
}

/** The scripts of the first load. */
const SCRIPTS = ['main', 'start']
/** Its own few lines are left to the bundler, which names the script after it. */
const ENTRY = 'src/main.ts'
/** What each other script is made of: these modules and all that they need, unless a script before has it. */
const PARTS = {
  start: ['src/start.tsx'],
  /** What pages fetch by themselves in idle time. */
  idle: [
    'src/records/PageActionsPart.tsx',
    'src/features/story/late-notes.ts',
    'src/features/shell/PageTransition.tsx',
    'src/features/offline/OfflineNotes.tsx',
  ],
}

/**
 * Tells the bundler which script a module belongs to; null leaves it to the bundler. By itself it gives a file to
 * whatever two scripts need: the first load would be four files for two, and idle time sixteen small ones. Throws where
 * a module that is named here is not in the graph.
 */
export function scriptOf(root: string): (id: string, graph: Graph) => string | null {
  const scripts = new Map<string, string | null>()
  const gather = (id: string, script: string | null, graph: Graph) => {
    if (scripts.has(id)) return
    const module = graph.getModuleInfo(id)
    if (!module) throw new Error(`expected ${id} in the program; src/compiler/scripts.ts names it`)
    scripts.set(id, script)
    for (const imported of module.importedIds) gather(imported, script, graph)
  }
  return (id, graph) => {
    if (scripts.size === 0) {
      const gatherFile = (file: string, script: string | null) =>
        gather(normalizePath(resolve(root, file)), script, graph)
      gatherFile(ENTRY, null)
      for (const [script, files] of Object.entries(PARTS)) for (const file of files) gatherFile(file, script)
    }
    return scripts.get(id) ?? null
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
