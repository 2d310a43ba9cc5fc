import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inlineHashes } from './emit/inline-hashes.ts'
import { contentSecurityPolicy } from './headers.ts'

/** A page with each of the styles that pages carry: between them they carry every style and script there is. */
const PAGES = ['404.html', 'index.html', 'about.html', 'following.html']

/** The policy header that goes with a built hub: its pages tell which styles and script they carry. */
export async function publishedCsp(folder: string): Promise<string> {
  const read = PAGES.map((page) => readFile(join(folder, page), 'utf8'))
  const pages = await Promise.all(read).catch(() => {
    throw new Error(`${folder} holds no built hub: run "npm run build" first`)
  })
  return contentSecurityPolicy(inlineHashes(pages), { meta: false })
}
