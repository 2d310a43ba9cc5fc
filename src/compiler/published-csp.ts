import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inlineHashes } from './emit/inline-hashes.ts'
import { contentSecurityPolicy } from './headers.ts'

/** The policy header that goes with a built hub: its front page tells which style and script it carries. */
export async function publishedCsp(folder: string): Promise<string> {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => {
    throw new Error(`${folder} holds no built hub: run "npm run build" first`)
  })
  return contentSecurityPolicy(inlineHashes(html), { meta: false })
}
