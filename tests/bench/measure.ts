import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import type { FoundBrowser } from '#tests/browser/find-browser.ts'

/** Slow 4G and a CPU slowed four times: what a reader on a cheap phone has. */
const SLOW = { latency: 150, throughput: (1.6 * 1024 * 1024) / 8, cpu: 4 }

const PHONE = { viewport: { width: 412, height: 823 } }

export interface Load {
  firstPaint: number
  largestPaint: number
  blocking: number
  shift: number
  requests: number
  kilobytes: number
}

export interface Followed {
  milliseconds: number
  bytes: number
}

const observe = () => {
  const seen = { largest: 0, blocking: 0, shift: 0 }
  Object.assign(globalThis, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largest = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.blocking += Math.max(0, entry.duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += 'value' in entry ? Number(entry.value) : 0
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Counts what comes over the network, headers included. */
async function countBytes(session: CDPSession): Promise<() => { requests: number; bytes: number }> {
  let requests = 0
  let bytes = 0
  session.on('Network.requestWillBeSent', () => (requests += 1))
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await session.send('Network.enable')
  return () => ({ requests, bytes })
}

async function slowPage(
  context: BrowserContext,
): Promise<{ page: Page; session: CDPSession; counted: () => { requests: number; bytes: number } }> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const counted = await countBytes(session)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.throughput,
    uploadThroughput: SLOW.throughput,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu })
  await page.addInitScript(observe)
  return { page, session, counted }
}

/** Loads a page with an empty cache and reports when it painted and how long it blocked. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const { page, counted } = await slowPage(await browser.newContext(PHONE))
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(800)
  const seen = await page.evaluate(() => {
    const { largest, blocking, shift } = Reflect.get(globalThis, 'seen')
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    return {
      firstPaint: first,
      largestPaint: Number(largest),
      blocking: Number(blocking),
      shift: Number(shift),
    }
  })
  const { requests, bytes } = counted()
  await page.context().close()
  return { ...seen, requests, kilobytes: bytes / 1024 }
}

/** The first link to a person that is in view. */
function linkInView(): HTMLAnchorElement {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="/people/"]')]
  const link = links.find((each) => each.getBoundingClientRect().top < innerHeight)
  if (!link) throw new Error('no link to a person in view')
  return link
}

/** What the link costs without a program: the whole page it leads to is at hand and takes the place of the one shown. */
export async function swapOnClick(link: HTMLAnchorElement): Promise<void> {
  const request = new XMLHttpRequest()
  request.open('GET', link.href)
  // The hub's policy forbids to parse text; this way the browser parses what comes.
  request.responseType = 'document'
  request.send()
  await new Promise((done) => request.addEventListener('load', done))
  const parsed = request.responseXML?.querySelector('main')
  if (!parsed) throw new Error(`nothing to swap in from ${link.href}`)
  const main = document.adoptNode(parsed)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    document.querySelector('main')?.replaceWith(main)
    scrollTo(0, 0)
  })
}

/**
 * Follows the link, after its payload was prefetched or `prepare` has run: from the press to the frame that shows the
 * new heading. In an ordinary window, with a new profile each time: a private one asks for the site's icon and draws it
 * again with each page, in the midst of that.
 */
export async function measureFollow(
  { options }: FoundBrowser,
  url: string,
  prepare?: (link: HTMLAnchorElement) => Promise<void>,
): Promise<Followed> {
  const context = await chromium.launchPersistentContext('', { ...options, ...PHONE })
  const { page, counted } = await slowPage(context)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(2500)
  const link = await page.evaluateHandle(linkInView)
  if (prepare) await link.evaluate(prepare)
  const before = counted().bytes
  const milliseconds = await link.evaluate(async (pressed) => {
    const heading = document.querySelector('h1')?.textContent
    const shown = new Promise<void>((resolve) => {
      // Not by asking in every frame, for frames that the reader would not have cost the page time.
      new MutationObserver(() => {
        if (document.querySelector('h1')?.textContent !== heading) requestAnimationFrame(() => resolve())
      }).observe(document.body, { childList: true, subtree: true })
    })
    const start = performance.now()
    pressed.click()
    await shown
    // What is urgent comes right after the frame that was being made.
    await scheduler.postTask(() => {}, { priority: 'user-blocking' })
    return performance.now() - start
  })
  const bytes = counted().bytes - before
  await context.close()
  return { milliseconds, bytes }
}
