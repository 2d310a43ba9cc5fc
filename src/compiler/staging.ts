import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'

/** The prerenderer's file in the program folder. */
export const PRERENDERER = 'prerender.js'

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
export const stagingFor = (outDir: string): Staging => ({
  site: `${outDir}.new-${process.pid}`,
  program: `node_modules/.hub/${process.pid}`,
  published: outDir,
  retired: `${outDir}.old`,
})

/** Puts the new hub in the old one's place; a reader or a killed build never meets half of one. */
export async function publish({ site, published, retired }: Staging): Promise<void> {
  await rm(retired, { recursive: true, force: true })
  if (existsSync(published)) await rename(published, retired)
  await rename(site, published)
  await rm(retired, { recursive: true, force: true })
}

/** Brings back a hub that was put aside by a build killed at the very moment of the change. */
export async function recover({ published, retired }: Staging): Promise<void> {
  if (!existsSync(published) && existsSync(retired)) await rename(retired, published)
}

/** Leaves nothing of a build behind. */
export async function discard({ site, program }: Staging): Promise<void> {
  await rm(site, { recursive: true, force: true })
  await rm(program, { recursive: true, force: true })
}
