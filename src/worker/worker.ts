import { isFile } from '#src/model/is-file.ts'
import { type Program, PROGRAM_CACHE, SHELL } from '#src/model/kept.ts'

/**
 * The hub's service worker. It keeps the program of one version, whole or not at all, and answers with it where the
 * network fails. It never answers with a page: a page that cannot be fetched becomes the shell, and the program in it
 * shows what the device has kept. So a page and a program of two versions never meet.
 */
declare const self: ServiceWorkerGlobalScope
/** Written in front of this script by the build. */
declare const PROGRAM: Program

const CACHE = PROGRAM_CACHE + PROGRAM.version
const BASE = new URL(self.registration.scope).pathname
/** How long a page may take to begin, in milliseconds, before the shell stands in for it. */
const PATIENCE = 5000

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(BASE)) return
  if (mode === 'navigate' && isFile(pathname)) return
  if (mode === 'navigate') event.respondWith(page(event))
  else if (isHashed(pathname) || PROGRAM.files.includes(pathname.slice(BASE.length)))
    event.respondWith(programFile(event.request))
})

/** A file whose name changes with its content: whichever version kept it, it is the same. */
const isHashed = (pathname: string): boolean => pathname.startsWith(`${BASE}assets/`)

/** A file that cannot be had ends the installation, and the version before it goes on. */
async function install(): Promise<void> {
  try {
    const cache = await caches.open(CACHE)
    await cache.addAll(
      PROGRAM.files.map(
        (file) => new Request(BASE + file, { cache: isHashed(BASE + file) ? 'default' : 'reload' }),
      ),
    )
  } catch (error) {
    await caches.delete(CACHE)
    throw error
  }
  await self.skipWaiting()
}

/** Tabs opened under the version before still ask for its scripts: that one is kept, and none older. */
async function activate(): Promise<void> {
  const programs = (await caches.keys()).filter((name) => name.startsWith(PROGRAM_CACHE) && name !== CACHE)
  await Promise.all(programs.slice(0, -1).map((name) => caches.delete(name)))
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

async function page(event: FetchEvent): Promise<Response> {
  const sent = fetched(event.request, event.preloadResponse)
  event.waitUntil(sent.catch(() => {}))
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))
  const answer = await Promise.race([sent, late]).catch(() => undefined)
  return answer ?? (await kept(BASE + SHELL)) ?? sent
}

const fetched = async (request: Request, preloaded: Promise<Response | undefined>): Promise<Response> =>
  (await preloaded) ?? fetch(request)

const kept = async (request: Request | string): Promise<Response | undefined> =>
  (await caches.open(CACHE)).match(request, { ignoreVary: true })

const programFile = async (request: Request): Promise<Response> =>
  (await kept(request)) ?? (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
