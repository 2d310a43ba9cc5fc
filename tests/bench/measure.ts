import { setTimeout } from 'node:timers/promises'
import type { FoundBrowser } from '#tests/browser/find-browser.ts'
import { type BarePage, openBarePage } from './bare-browser.ts'
import { type Entries, follow, linkInView, readEntries, type Task } from './in-page.ts'
import type { Served } from './serve-folder.ts'

/** Slow 4G and a CPU slowed four times: what a reader on a cheap phone has. */
const SLOW = { latency: 150, throughput: (1.6 * 1024 * 1024) / 8, cpu: 4 }

/** In milliseconds: what a browser does when it has just begun is no page's, and what a page does in idle time is. */
const BEGIN = 2000
const IDLE = 3000

const PHONE = { width: 412, height: 823, deviceScaleFactor: 1, mobile: false }

export interface Visit {
  /** In milliseconds, but for the shift. */
  firstPaint: number
  largestPaint: number
  blocking: number
  shift: number
  /** Until nothing more came, with what the service worker keeps. */
  requests: number
  bytes: number
  followed: { milliseconds: number; bytes: number }
}

/**
 * Opens a page of a served folder with an empty cache, waits until nothing more comes, and follows its first link to a
 * person, whose payload was prefetched, or after `prepare` has run.
 */
export async function visit(
  found: FoundBrowser,
  served: Served,
  path: string,
  prepare?: (link: HTMLAnchorElement) => Promise<void>,
): Promise<Visit> {
  const before = served.counted()
  const page = await openBarePage(found)
  try {
    await slowDown(page)
    await setTimeout(BEGIN)
    await page.send('Page.navigate', { url: served.url + path })
    await untilQuiet(served)
    const loaded = served.counted()
    const { tasks, firstPaint, ...seen } = (await page.evaluate(call(readEntries))) as Entries
    // What follows needs no network, so it need not be watched either.
    await page.send('Network.disable')
    if (prepare) await page.evaluate(call(prepare, call(linkInView)))
    const atPress = served.counted()
    const milliseconds = Number(await page.evaluate(call(follow, call(linkInView))))
    return {
      ...seen,
      firstPaint,
      blocking: blockingTime(tasks, firstPaint),
      requests: loaded.requests - before.requests,
      bytes: loaded.bytes - before.bytes,
      followed: { milliseconds, bytes: served.counted().bytes - atPress.bytes },
    }
  } finally {
    await page.close()
  }
}

async function slowDown({ send }: BarePage): Promise<void> {
  await send('Emulation.setDeviceMetricsOverride', PHONE)
  await send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu })
  // The network is slowed only while it is watched.
  await send('Network.enable')
  await send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.throughput,
    uploadThroughput: SLOW.throughput,
  })
}

/** Until nothing has been asked for in as long as a page takes for what it does in idle time. */
async function untilQuiet(served: Served): Promise<void> {
  let requests
  do {
    ;({ requests } = served.counted())
    await setTimeout(IDLE)
  } while (requests !== served.counted().requests)
}

/** The call of a function in the page. */
const call = (made: (link: HTMLAnchorElement) => unknown, argument = ''): string =>
  `(${String(made)})(${argument})`

/** Total blocking time as Lighthouse has it: what tasks take beyond 50 ms, counted from the first paint on. */
const blockingTime = (tasks: readonly Task[], firstPaint: number): number =>
  tasks
    .map(({ start, duration }) => Math.min(duration, start + duration - firstPaint) - 50)
    .reduce((sum, beyond) => sum + Math.max(0, beyond), 0)
