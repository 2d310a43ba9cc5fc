import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtSite } from './built-site.ts'
import { headersFile } from './headers-file.ts'
import { vercelJson } from './vercel.ts'

/** Puts into the built folder what hosts read from it; the rest of it must be there. */
export async function emitHostFiles(folder: string): Promise<void> {
  const site = await builtSite(folder)
  await writeFile(join(folder, '_headers'), headersFile(site))
  await writeFile(join(folder, 'vercel.json'), vercelJson(site))
  // GitHub Pages would otherwise leave out what its site generator thinks is its own.
  await writeFile(join(folder, '.nojekyll'), '')
}
