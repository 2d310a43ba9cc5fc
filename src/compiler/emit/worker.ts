import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Program, SHELL, WORKER } from '#src/model/kept.ts'
import { htmlPath } from '#src/model/paths.ts'

/** The folders of the program: scripts, styles and fonts. */
const FOLDERS = ['assets', 'fonts']
const KEPT = /\.(?:js|css|woff2)$/

interface Folders {
  /** The built hub, and where the bundler has put the worker's script. */
  site: string
  program: string
}

/**
 * Writes the service worker, with the list of what it keeps in front of its script. The version follows the content of
 * all of that, and with it the bytes of the worker, by which browsers tell that there is a new one.
 */
export async function emitWorker({ site, program }: Folders): Promise<void> {
  const inFolders = await Promise.all(
    FOLDERS.map(async (folder) => (await readdir(join(site, folder))).map((name) => `${folder}/${name}`)),
  )
  const files = inFolders
    .flat()
    .filter((file) => KEPT.test(file))
    .sort()
  const hash = createHash('sha256')
  for (const file of [...files, htmlPath(SHELL)]) hash.update(file).update(await readFile(join(site, file)))
  const kept: Program = { version: hash.digest('hex').slice(0, 12), files: [...files, SHELL] }
  const script = await readFile(join(program, WORKER), 'utf8')
  await writeFile(join(site, WORKER), `const PROGRAM=${JSON.stringify(kept)};\n${script}`)
}
