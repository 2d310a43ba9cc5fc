import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { previewMiddleware } from '#src/compiler/preview.ts'
import { publishedCsp } from '#src/compiler/published-csp.ts'

export interface Served {
  url: string
  /** What has been asked for and sent so far, headers included. */
  counted: () => { requests: number; bytes: number }
  close: () => void
}

/** Serves a built folder on a free port, as the preview does. */
export async function serveFolder(root: string): Promise<Served> {
  const middleware = previewMiddleware({ root, base: '/', csp: () => publishedCsp(root) })
  let requests = 0
  const sockets: Socket[] = []
  const server = createServer((request, response) => {
    requests += 1
    middleware(request, response, () => response.destroy())
  }).on('connection', (socket) => sockets.push(socket))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return {
    url: `http://localhost:${address.port}`,
    counted: () => ({
      requests,
      bytes: sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    }),
    close: () => server.close(),
  }
}
