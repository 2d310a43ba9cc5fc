import type { Page } from '@playwright/test'
import { SAMPLES } from './built-pages.ts'
import { expect, FAILED_REQUEST, open, test } from './hub.ts'

interface Shift {
  /** As the browser scores it: the part of the window that moved, times how far. */
  score: number
  moved: string[]
}

/** Notes what moves without the reader's doing, from the first paint on. */
function watchShifts(): void {
  const shifts: Shift[] = []
  Object.assign(globalThis, { shifts })
  const nameOf = ({ node }: { node: Node | null }) =>
    `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30) ?? ''}`
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && 'sources' in entry && Array.isArray(entry.sources))
        shifts.push({ score: Number(entry.value), moved: entry.sources.map(nameOf) })
  }).observe({ type: 'layout-shift', buffered: true })
}

/** What may move in all: a label in the head, when the parser was held up within the head. */
const STILL = 0.01

const shiftsOf = (page: Page): Promise<Shift[]> => page.evaluate(() => Reflect.get(globalThis, 'shifts'))

const told = (path: string, shifts: Shift[]): string =>
  `${path}: ${shifts.flatMap(({ moved }) => moved).join(', ')}`

const sum = (shifts: Shift[]): number => shifts.reduce((all, { score }) => all + score, 0)

/**
 * Has the browser parse a document piece by piece, with a frame or two between, as it comes over a slow network. The
 * pieces begin with a block: the lines of a text that is half there are balanced anew when the rest comes.
 */
async function comeIn(html: string): Promise<void> {
  const PIECES = 60
  const blocks = html.split(/(?=<(?:aside|div|dt|h[1-6]|li|p|section)\b)/)
  const many = Math.ceil(blocks.length / PIECES)
  document.open()
  for (let at = 0; at < blocks.length; at += many) {
    document.write(blocks.slice(at, at + many).join(''))
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  }
  document.close()
}

test.describe('without fonts', () => {
  test.use({ allowed: [FAILED_REQUEST] })

  for (const width of [412, 1280])
    test(`nothing moves while a page is opened on a slow phone, ${width} px wide`, async ({ page }) => {
      test.setTimeout(240_000)
      await page.setViewportSize({ width, height: 823 })
      await page.addInitScript(watchShifts)
      // What late fonts move has a test of its own.
      await page.route('**/*.woff2', (route) => route.abort())
      // Scripts come after the first paint, so that what they add is seen to move what stands there.
      await page.route('**/*.js', async (route) => {
        await new Promise((done) => setTimeout(done, 300))
        await route.continue()
      })
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      for (const { path } of SAMPLES) {
        await open(page, path)
        await page.waitForLoadState('networkidle')
        const shifts = await shiftsOf(page)
        expect.soft(sum(shifts), told(path, shifts)).toBeLessThan(STILL)
      }
    })
})

test.describe('on a slow network', () => {
  // What is taken piece by piece is written by a script.
  test.use({ bypassCSP: true, allowed: [FAILED_REQUEST] })

  for (const width of [360, 1280])
    test(`what has come in stays where it is while the rest of the page is on its way, ${width} px wide`, async ({
      page,
      request,
    }) => {
      test.setTimeout(240_000)
      await page.setViewportSize({ width, height: 900 })
      await page.addInitScript(watchShifts)
      await page.route('**/*.woff2', (route) => route.abort())
      for (const { path } of SAMPLES) {
        const html = await (await request.get(path)).text()
        await page.goto('/robots.txt')
        await page.evaluate(comeIn, html.replaceAll(/<script[^]*?<\/script>/g, ''))
        const shifts = await shiftsOf(page)
        expect.soft(sum(shifts), told(path, shifts)).toBeLessThan(STILL)
      }
    })
})
