import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
}

/**
 * A host without any settings, of the manner of GitHub Pages: `/x` is answered by `x.html`, what is missing by the
 * `404.html` of the hub, and no header guards anything.
 */
export function plainHost(root: string, base: string) {
  const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  return createServer(({ url = '/', method }, response) => {
    const path = join(root, decodeURIComponent(new URL(url, 'http://localhost').pathname))
    const file = [path.endsWith('/') ? `${path}index.html` : path, `${path}.html`].find(isFile)
    const sent = file ?? join(root, base, '404.html')
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': TYPES[extname(sent)] ?? 'application/octet-stream',
      'Cache-Control': 'max-age=600',
    })
    response.end(method === 'HEAD' ? undefined : readFileSync(sent))
  })
}
