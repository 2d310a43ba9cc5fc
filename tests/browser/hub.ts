import { expect, test as base, type Page } from '@playwright/test'
import { at, ownPath } from './address.ts'

/**
 * How specs write addresses, so that they hold wherever the hub stands: `page.goto` and `open` take the hub's own path
 * and put the base in front. What is compared with the browser's words or the page's markup (`toHaveURL`, `href`) is
 * written `at('/people')`; the paths of built-pages.ts carry the base already.
 */

interface Options {
  /** What a test may say in the console: the browser’s own lines on the faults it injects. */
  allowed: RegExp[]
  /** Whether the reader saves data, which keeps the hub from fetching links merely because they are in view. */
  savesData: boolean
}

/** The script and the stylesheet of what pages fetch by themselves in idle time. */
export const IDLE_SCRIPT = /\/assets\/idle-[\w-]+\.js$/
export const IDLE_SHEET = /\/assets\/idle-[\w-]+\.css$/

/** What the browser itself writes when a request fails. */
export const FAILED_REQUEST = /^error: Failed to load resource/

/** Playwright’s test, which also fails on anything in the console, on uncaught errors and on requests to others. */
export const test = base.extend<Options & { guard: void }>({
  allowed: [[], { option: true }],
  savesData: [true, { option: true }],
  guard: [
    async ({ context, baseURL, allowed, savesData }, use) => {
      const faults: string[] = []
      const origin = new URL(baseURL ?? '').origin
      await context.addInitScript(reportViolations)
      if (savesData) await context.addInitScript(saveData)
      context.on('page', (page) => watch(page, origin, faults))
      await use()
      expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([])
    },
    { auto: true },
  ],
})

function watch(page: Page, origin: string, faults: string[]): void {
  const goto = page.goto.bind(page)
  page.goto = (url, options) => goto(at(url), options)
  page.on('console', (message) => {
    // Where a test allows no service worker, the tool itself says so.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (/^(https?|wss?):/.test(url) && new URL(url).origin !== origin)
      faults.push(`request to another origin: ${url}`)
  })
}

function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`security policy violated: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
  })
}

function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
}

/** Waits until React has taken the page over, which it does after the shell: only then do clicks navigate within it. */
export const hydrated = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const first = document.querySelector('main > div > *')
    const isAlive = first !== null && Object.keys(first).some((key) => key.startsWith('__reactFiber'))
    // What stands below the fold is laid out later, see LazyLayout.
    return isAlive && document.documentElement.dataset['layout'] === undefined
  })

/** Opens a page and waits until it is hydrated. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(at(path))
  await hydrated(page)
}

/** The requests for data that the page makes from now on, by their path below the base. */
export function dataRequests(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith(at('/data/'))) paths.push(ownPath(pathname))
  })
  return paths
}

export { at, expect, ownPath }
