/** What the hub keeps on the reader's device so that it reads without a network, as the browser's Cache Storage names it. */

/** The pages that were read and, once the reader asks for it, the whole hub; written by the pages. */
export const KEPT = 'loose-ends.kept'

/** The program: one cache a version, written by the service worker. */
export const PROGRAM_CACHE = 'loose-ends.program.'

/** Where the service worker stands, and the id of the page that it shows when a page cannot be fetched. */
export const WORKER = 'sw.js'
export const SHELL = 'offline'
/** The one Trusted Types policy of the hub, which makes the worker's address and nothing else. */
export const WORKER_POLICY = 'hub-worker'

/** What the service worker keeps of one version: addresses below the site's base. */
export interface Program {
  version: string
  files: readonly string[]
}
