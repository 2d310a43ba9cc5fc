import { resolve } from 'node:path'
import { normalizePath } from 'vite'

/** What the bundler tells of a module: the modules that it imports statically. */
interface Graph {
  getModuleInfo: (id: string) => { importedIds: string[] } | null
}

/** The two scripts of the first load, in the order in which they run, and the module with which each begins. */
const SCRIPTS = { main: 'src/main.ts', start: 'src/start.tsx' }
const RUNTIME = /rolldown\/runtime/

/**
 * Which script of the first load a module belongs to; none for what is loaded later. Without this the bundler gives a
 * file of its own to whatever a later script needs too, and the first load grows from two files to four.
 */
export function firstLoad(root: string): (id: string, graph: Graph) => string | null {
  const scripts = new Map<string, string>()
  const mark = (id: string, script: string, graph: Graph) => {
    if (scripts.has(id)) return
    scripts.set(id, script)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) mark(imported, script, graph)
  }
  return (id, graph) => {
    if (scripts.size === 0)
      for (const [script, file] of Object.entries(SCRIPTS))
        mark(normalizePath(resolve(root, file)), script, graph)
    return scripts.get(id) ?? (RUNTIME.test(id) ? 'main' : null)
  }
}
