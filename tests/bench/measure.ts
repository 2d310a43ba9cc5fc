import type { Browser, CDPSession, Page } from '@playwright/test'

/** Slow 4G and a CPU slowed four times: what a reader on a cheap phone has. */
const SLOW = { latency: 150, throughput: (1.6 * 1024 * 1024) / 8, cpu: 4 }

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
  browser: Browser,
): Promise<{ page: Page; session: CDPSession; counted: () => { requests: number; bytes: number } }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
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
  const { page, counted } = await slowPage(browser)
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

/** Follows the first link to a person that is in view, after its payload was prefetched: from the press to the frame that shows the new heading. */
export async function measureFollow(browser: Browser, url: string): Promise<Followed> {
  const { page, counted } = await slowPage(browser)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(2500)
  const before = counted().bytes
  const milliseconds = await page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="/people/"]')]
    const link = links.find((each) => each.getBoundingClientRect().top < innerHeight)
    const heading = document.querySelector('h1')?.textContent
    if (!link) throw new Error('no link to a person in view')
    const shown = new Promise<void>((resolve) => {
      // Not by asking in every frame, for frames that the reader would not have cost the page time.
      new MutationObserver(() => {
        if (document.querySelector('h1')?.textContent !== heading) requestAnimationFrame(() => resolve())
      }).observe(document.body, { childList: true, subtree: true })
    })
    const start = performance.now()
    link.click()
    await shown
    // What is urgent comes right after the frame that was being made.
    await scheduler.postTask(() => {}, { priority: 'user-blocking' })
    return performance.now() - start
  })
  const bytes = counted().bytes - before
  await page.context().close()
  return { milliseconds, bytes }
}
