import type { Page } from '@playwright/test'
import { PERSON, SAMPLES, STORY } from './built-pages.ts'
import { expect, open, test } from './hub.ts'

interface Stop {
  /** Its place among the page’s elements; -1 when the focus fell to the body. */
  place: number
  label: string
  inMain: boolean
  /** Whether a ring or another mark shows where the focus is. */
  seen: boolean
  /** Whether the point in its middle is its own, with no bar above it. */
  uncovered: boolean
}

const currentStop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
    const [box = element.getBoundingClientRect()] = element.getClientRects()
    const named = (element instanceof HTMLInputElement && element.labels?.[0]) || element
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return {
      place: element === document.body ? -1 : [...document.querySelectorAll('*')].indexOf(element),
      label: (element.getAttribute('aria-label') ?? named.textContent).trim().slice(0, 40),
      inMain: element.closest('main') !== null,
      seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)',
      uncovered: top !== null && (element.contains(top) || top.contains(element)),
    }
  })

/** Every stop of the Tab key, until it leaves the page. */
async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab')
    const stop = await currentStop(page)
    if (stop.place < 0) break
    stops.push(stop)
  }
  return stops
}

for (const width of [320, 1280]) {
  for (const { sort, path } of [STORY, PERSON]) {
    test(`${sort} page, ${width} px wide: Tab reaches everything in reading order, always in sight`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 640 })
      // With smooth scrolling a stop is not yet in sight when it is looked at.
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(page, path)
      // The script of the page’s buttons comes after the page is alive.
      await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
      const focusable = await page
        // Of the buttons of one choice the Tab key stops at the chosen.
        .locator('a[href], button, summary, input:not([type=radio]:not(:checked)), select')
        .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length)
      const stops = await walk(page, focusable + 10)
      expect(stops.length).toBe(focusable)
      expect(stops[0]?.label).toBe('Skip to the text')
      expect(stops.findIndex(({ inMain }) => inMain)).toBeLessThanOrEqual(13)
      expect(stops.map(({ place }) => place)).toEqual(
        stops.map(({ place }) => place).toSorted((a, b) => a - b),
      )
      expect(stops.filter(({ seen }) => !seen).map(({ label }) => label)).toEqual([])
      expect(stops.filter(({ uncovered }) => !uncovered).map(({ label }) => label)).toEqual([])
      expect(stops.filter(({ label }) => label === '')).toEqual([])
    })
  }
}

test('the skip link leads past the navigation', async ({ page }) => {
  for (const { path } of SAMPLES) {
    await open(page, path)
    // What stands on some pages only the device knows, and it comes a moment later.
    await expect(page.locator('main').locator('a, button, input, select, summary').first()).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect((await currentStop(page)).inMain, path).toBe(true)
  }
})

test('Enter follows links through ten pages without the focus ever being lost', async ({ page }) => {
  await open(page, STORY.path)
  for (let step = 0; step < 10; step += 1) {
    const before = page.url()
    const link = page.locator('main a[href^="/"]:not([href*="#"], [href*="/feeds/"]):visible').nth(step % 5)
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(before)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }
})

test('a spoiler opens with the keyboard', async ({ page }) => {
  for (const { path } of SAMPLES) {
    await open(page, path)
    const spoiler = page.locator('details').first()
    if ((await spoiler.count()) === 0) continue
    await spoiler.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(spoiler.locator('p').first()).toBeVisible()
    await page.keyboard.press('Space')
    await expect(spoiler.locator('p').first()).toBeHidden()
    return
  }
  test.skip(true, 'the dataset keeps nothing shut')
})
