import type { Page } from '@playwright/test'
import { PAGES, SAMPLES, SECTIONS, STORY } from './built-pages.ts'
import { expect, open, test } from './hub.ts'
import { cutText, lonelyWords, overlaps, sidewaysScroll, wrongMeasures } from './page-faults.ts'

const WIDTHS = [320, 360, 768, 1440]
/** Characters a line. */
const MEASURE = [45, 80] as const

/** Every kind of page, the lists, and of what goes on over several pages a second one. */
const KINDS_OF_PAGE = [
  ...SAMPLES.map(({ path }) => path),
  ...SECTIONS.map((folder) => `/${folder}`),
  ...PAGES.filter(({ id }) => id.endsWith('/pages/2'))
    .slice(0, 3)
    .map(({ path }) => path),
]

test('no text lies over other text, sticks out or is cut off, it keeps its measure, and no heading leaves a word alone', async ({
  page,
}) => {
  test.setTimeout(300_000)
  for (const path of KINDS_OF_PAGE) {
    await open(page, path)
    await page.evaluate(() => document.fonts.ready)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const where = `${path} at ${width} px`
      expect.soft(await overlaps(page), where).toEqual([])
      expect.soft(await sidewaysScroll(page), where).toEqual([])
      expect.soft(await cutText(page), where).toEqual([])
      expect.soft(await lonelyWords(page), where).toEqual([])
      if (width >= 768) expect.soft(await wrongMeasures(page, ...MEASURE), where).toEqual([])
    }
  }
})

/** Where every block of the text stands. */
const places = (page: Page): Promise<Record<string, number[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, figure)')].map((element, at) => {
        const { top, height } = element.getBoundingClientRect()
        return [`${at} ${element.tagName} ${element.textContent.trim().slice(0, 24)}`, [top, height]]
      }),
    ),
  )

for (const width of [360, 1280])
  test(`when the fonts arrive late, what is in view stays where it is, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    let release = (): void => {}
    const late = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/*.woff2', async (route) => {
      await late
      await route.continue()
    })
    await page.goto(STORY.path, { waitUntil: 'commit' })
    await page.locator('footer').waitFor()
    expect(await page.evaluate(() => document.fonts.status)).toBe('loading')
    const before = await places(page)
    release()
    await page.evaluate(() => document.fonts.ready)
    const after = await places(page)
    const moved = Object.entries(before)
      .filter(([, [top = 0]]) => top < 900)
      .map(([name, [top = 0]]) => ({ name, by: Math.abs((after[name]?.[0] ?? 0) - top) }))
      .filter(({ by }) => by > 1)
    expect(moved).toEqual([])
  })
