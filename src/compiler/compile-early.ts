import type { Plugin } from 'vite'
import { firstScripts } from './scripts.ts'

/** Has Chrome compile a script as it comes; it must be the first line. */
const HINT = '//# allFunctionsCalledOnLoad\n'

/**
 * Marks the scripts of the first load for a browser that can compile them beside the page, while they come: function by
 * function it would do so in the page's way, at the reader's first press.
 */
export const compileEarly = (): Plugin => ({
  name: 'compile-early',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: {
    // Vite puts a line of its own before the others in the midst of this hook.
    order: 'post',
    handler(_options, bundle) {
      for (const script of firstScripts(Object.values(bundle))) script.code = HINT + script.code
    },
  },
})
