import { createServer } from 'node:http'
import { previewMiddleware } from '#src/compiler/preview.ts'
import { publishedCsp } from '#src/compiler/published-csp.ts'

export interface Served {
  url: string
  close: () => void
}

/** Serves a built folder on a free port, as the preview does. */
export async function serveFolder(root: string): Promise<Served> {
  const middleware = previewMiddleware({ root, base: '/', csp: () => publishedCsp(root) })
  const server = createServer((request, response) => middleware(request, response, () => response.destroy()))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return { url: `http://localhost:${address.port}`, close: () => server.close() }
}
