import { resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { FORMAT } from '#src/model/format.ts'
import { namesPath, OPEN_FOLDER, payloadPath, SEARCH_INDEX_PATH } from '#src/model/paths.ts'
import { siteInfo } from './build-hub.ts'
import { nameShards } from './emit/names.ts'
import { openFiles } from './emit/open-data.ts'
import { linkDataset } from '#src/hub/link.ts'
import { loadDataset } from './load.ts'
import { allPages } from '#src/hub/pages/all.ts'
import { searchIndex } from '#src/hub/search-index.ts'

/** How long the dataset must be quiet before it is read again, in milliseconds. */
const QUIET = 80
const BUILD = 'development'
/** Where the files stand that follow from the dataset. */
const SERVED = ['data/', `${OPEN_FOLDER}/`]

/** Serves the payloads from the dataset as it is now, and reloads the page when the dataset changes. */
export function serveDataset(server: ViteDevServer, contentFolder: string): void {
  const folder = resolve(server.config.root, contentFolder)
  const fileAt = (url: string) => url.split('?')[0]?.slice(server.config.base.length) ?? ''
  let files = read()
  let timer: NodeJS.Timeout | undefined

  async function read(): Promise<Map<string, string>> {
    const linked = linkDataset(await loadDataset(folder))
    const site = siteInfo(linked.dataset, BUILD)
    const made = new Map([
      [payloadPath('site'), JSON.stringify(site)],
      [SEARCH_INDEX_PATH, JSON.stringify(searchIndex(linked))],
      ...openFiles(linked, BUILD),
    ])
    for (const page of allPages(linked))
      made.set(payloadPath(page.id), JSON.stringify({ ...page, format: FORMAT, build: BUILD }))
    for (const [prefix, names] of nameShards(linked)) made.set(namesPath(prefix), JSON.stringify(names))
    return made
  }
  const report = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    server.config.logger.error(message)
    server.ws.send({ type: 'error', err: { message, stack: '' } })
  }
  const changed = (file: string) => {
    if (!file.startsWith(folder)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      files = read()
      files.then(() => server.ws.send({ type: 'full-reload' }), report)
    }, QUIET)
  }

  files.catch(report)
  server.watcher.add(folder)
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed)

  server.middlewares.use((request, response, next) => {
    const file = fileAt(request.url ?? '')
    if (!SERVED.some((start) => file.startsWith(start))) return next()
    files.then(
      (made) => {
        const text = made.get(file)
        response.statusCode = text === undefined ? 404 : 200
        response.setHeader('Content-Type', 'application/json')
        response.end(text ?? '{}')
      },
      () => {
        response.statusCode = 500
        response.end()
      },
    )
  })
}
