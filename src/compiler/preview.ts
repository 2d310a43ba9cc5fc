import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import sirv from 'sirv'
import { htmlPath, NOT_FOUND } from '#src/model/paths.ts'
import { headerRules, headersOf } from './headers.ts'
import { answerFor } from './preview-answer.ts'

export interface PreviewOptions {
  /** The built folder. */
  root: string
  /** The site's base: `/`, or `/x/`. */
  base: string
  /** Reads the policy from the built folder: with a new build it changes. */
  csp: () => Promise<string>
}

/** Quality 8 gives the same bytes as 9 on pages of this size in a seventh of the time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }

/**
 * Serves the built folder as a good static host would: one address a page, a not-found page, the headers,
 * compression. It answers every request itself.
 */
export function previewMiddleware({ root, base, csp }: PreviewOptions) {
  // With `dev` the disk is read at each request, so that a new build is served whole by a server already running.
  const files = sirv(root, { dev: true, etag: true, extensions: [] })
  const compress = compression({ brotli: BROTLI })

  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    // Typed for Express, but it asks only for what Node's own request and response have.
    compress(
      request as Parameters<typeof compress>[0],
      response as Parameters<typeof compress>[1],
      (error) => {
        if (error) next(error)
        else answer(request, response).catch(next)
      },
    )
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = answerFor(root, base, request.method ?? 'GET', request.url ?? '/')
    const headers = headersOf(headerRules(await csp()), found.status === 200 ? found.file : undefined)
    response.setHeaders(new Map(Object.entries(headers)))
    switch (found.status) {
      case 200:
        // Parts of a file are never needed here, and a compressed answer cannot be one.
        delete request.headers.range
        request.url = `/${encodeURI(found.file)}`
        files(request, response)
        return
      case 308:
        response.setHeader('Location', found.location)
        return end(response, 308, 'text/plain', `Moved to ${found.location}\n`)
      case 404:
        if (found.of === 'data') return end(response, 404, 'application/json', '{"error":"not found"}\n')
        return end(response, 404, 'text/html', await notFoundPage(root))
      case 405:
        response.setHeader('Allow', 'GET, HEAD')
        return end(response, 405, 'text/plain', 'Only GET and HEAD are answered here.\n')
      default:
        return end(response, 400, 'text/plain', 'The address is not well formed.\n')
    }
  }
}

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.statusCode = status
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.end(body)
}

const PLAIN_PAGE = '<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1>\n'

const notFoundPage = (root: string): Promise<string> =>
  readFile(join(root, htmlPath(NOT_FOUND)), 'utf8').catch(() => PLAIN_PAGE)
