import { existsSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** The prerenderer's file in the program folder. */
export const PRERENDERER = 'prerender.js'

/** Where the bundler tells which sheet belongs to which script; read by the build and not published. */
export const MANIFEST = 'manifest.json'
/** Where the stylesheets of the first load are listed; not published either. */
export const FIRST_STYLES = 'first-styles.json'

const PROGRAMS = 'node_modules/.hub'

export interface Staging {
  /** Where the new hub is put together, beside the old one so that a rename can swap them. */
  site: string
  /** Where the compiled prerenderer stands meanwhile; inside the project, where it finds its packages. */
  program: string
  /** Where the hub is published, and where the old one waits while they change places. */
  published: string
  retired: string
}

/** The folders of one build. Each process has its own, so that two builds at once do not meet. */
export function stagingFor(outDir: string): Staging {
  // Without the slash that may end it: what is put beside it would else come to lie within.
  const published = join(dirname(outDir), basename(outDir))
  return {
    site: `${published}.new-${process.pid}`,
    program: join(PROGRAMS, String(process.pid)),
    published,
    retired: `${published}.old`,
  }
}

/** Puts the new hub in the old one's place; a reader or a killed build never meets half of one. */
export async function publish({ site, published, retired }: Staging): Promise<void> {
  await rm(retired, { recursive: true, force: true })
  if (existsSync(published)) await rename(published, retired)
  await rename(site, published)
  await rm(retired, { recursive: true, force: true })
}

/** Mends what a killed build left: brings back a hub that was put aside at the very moment of the change, and sweeps up. */
export async function recover({ published, retired }: Staging): Promise<void> {
  if (!existsSync(published) && existsSync(retired)) await rename(retired, published)
  await sweep(dirname(resolve(published)), `${basename(published)}.new-`)
  await sweep(PROGRAMS, '')
}

/** Removes the folders of builds that no longer run: their names end in the number of their process. */
async function sweep(parent: string, prefix: string): Promise<void> {
  for (const name of existsSync(parent) ? await readdir(parent) : []) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN
    if (Number.isInteger(pid) && !isRunning(pid))
      await rm(join(parent, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Leaves nothing of a build behind. */
export async function discard({ site, program }: Staging): Promise<void> {
  await rm(site, { recursive: true, force: true })
  await rm(program, { recursive: true, force: true })
}
