import type { Page } from '@playwright/test'
import { expect, test } from './hub.ts'

/** The lead story: its text and its ledger are the longest there are. */
const STORY = '/stories/extraction-2-in-the-works'

/** How much of what may wait, within the whole page or a part of it, is not laid out. */
const waiting = (page: Page, within = '') =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].filter(
        (each) => each.checkVisibility() && !each.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
    `${within} [data-lazy] > *`,
  )

/** Where the parts stand, to the pixel. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-lazy]')].map((each) =>
      Math.round(each.getBoundingClientRect().top + scrollY),
    ),
  )

const isDone = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.documentElement.dataset['layout'])).toBe(undefined)

for (const width of [412, 1280])
  test(`parts that waited stand where they stand on a page laid out at once, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 823 })
    await page.goto(STORY)
    await isDone(page)
    expect(await waiting(page)).toBe(0)
    const laidLater = await places(page)

    await page.goto(`${STORY}#sources`)
    await page.reload()
    expect(await waiting(page)).toBe(0)
    expect(await places(page)).toEqual(laidLater)
  })

test('until an idle moment the browser lays out what is in sight alone', async ({ page }) => {
  await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }))
  await page.setViewportSize({ width: 412, height: 823 })
  await page.goto(STORY)
  await expect(page.locator('html')).toHaveAttribute('data-layout', 'lazy')
  expect(await waiting(page, '.prose')).toBeGreaterThan(20)
  expect(await waiting(page, '[data-far]')).toBeGreaterThan(100)

  await page.goto(`${STORY}#sources`)
  await page.reload()
  await expect(page.locator('html')).not.toHaveAttribute('data-layout')
  expect(await waiting(page)).toBe(0)
})
