import { statSync } from 'node:fs'
import { join } from 'node:path'
import { FRONT, htmlPath, NOT_FOUND } from '#src/model/paths.ts'

/** What the preview server says to a request: a file of the built folder, another address, or a refusal. */
export type Answer =
  | { status: 200; file: string }
  | { status: 308; location: string }
  | { status: 400 | 405 }
  | { status: 404; of: 'page' | 'data' }

const PAGE_ENDING = /(?:^|\/)index(?:\.html)?$|\.html$/i
const ENDING = /\.[a-z0-9]+$/i
const DATA = /^data\/.*\.json$/

/** Finds the answer to a request. Whatever exists has one address; every other spelling of it is sent there. */
export function answerFor(root: string, base: string, method: string, url: string): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 }
  const [path = '/', ...query] = url.split('?')

  let wanted: string | undefined
  try {
    wanted = pathBelow(base, path)
  } catch {
    return { status: 400 }
  }
  if (wanted === undefined) return { status: 404, of: 'page' }

  const isPage = PAGE_ENDING.test(wanted) || !ENDING.test(wanted)
  const id = isPage ? wanted.replace(PAGE_ENDING, '').toLowerCase() : wanted
  const file = isPage ? pageFile(id) : wanted
  if (!isFile(root, file)) return { status: 404, of: DATA.test(wanted) ? 'data' : 'page' }

  const address = base + id.split('/').map(encodeURIComponent).join('/')
  return path === address ? { status: 200, file } : { status: 308, location: [address, ...query].join('?') }
}

/** The path below the base, decoded, with single slashes and none at its ends; undefined outside the base. */
function pathBelow(base: string, path: string): string | undefined {
  if (!`${path}/`.startsWith(base)) return undefined
  return decodeURIComponent(path.slice(base.length))
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/$/g, '')
}

/** The front page and the not-found page have no address under the names that the program gives them. */
function pageFile(id: string): string {
  if (id === FRONT || id === NOT_FOUND) return ''
  return htmlPath(id || FRONT)
}

/** Whether the path names a file in the folder, and no way out of it. */
function isFile(root: string, path: string): boolean {
  if (path.includes('\0') || path.includes('\\')) return false
  if (path.split('/').some((segment) => segment === '' || segment.startsWith('.'))) return false
  return statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false
}
