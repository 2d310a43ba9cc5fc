import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { previewMiddleware } from '#src/compiler/preview.ts'
import { publishedCsp } from '#src/compiler/published-csp.ts'
import { BASE } from './address.ts'

/** A server of a built hub that a test can break: the network goes, one file is lost, another build is put in place. */
export class OwnServer {
  /** Paths that are answered with 404, whatever is there. */
  lost: RegExp | undefined
  /** How often that has been answered. */
  losses = 0
  #port = 0
  #server: Server | undefined
  #answer: ReturnType<typeof previewMiddleware>

  constructor(root: string) {
    this.#answer = middlewareOf(root)
  }

  get url(): string {
    return `http://localhost:${this.#port}`
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      if (this.lost?.test(request.url ?? '')) {
        this.losses += 1
        response.writeHead(404).end()
      } else this.#answer(request, response, () => response.destroy())
    })
    await new Promise<void>((resolve) => server.listen(this.#port, resolve))
    this.#port = (server.address() as AddressInfo).port
    this.#server = server
  }

  /** Cuts every connection and takes no new one. */
  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve))
    this.#server?.closeAllConnections()
    await closed
  }

  /** Puts another build in place, as a deploy does. */
  serve(root: string): void {
    this.#answer = middlewareOf(root)
  }
}

const middlewareOf = (root: string) => previewMiddleware({ root, base: BASE, csp: () => publishedCsp(root) })
