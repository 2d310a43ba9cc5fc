import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { PERSON, STORY } from './built-pages.ts'
import { expect, FAILED_REQUEST, hydrated, open, test } from './hub.ts'
import { personLink, settle } from './preview-links.ts'

const sheet = (page: Page) => page.locator('dialog[open]')

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

/** Puts a finger on the link. Returns what lifts it. */
async function press(page: Page, link: Locator): Promise<() => Promise<void>> {
  await link.scrollIntoViewIfNeeded()
  const { x, y } = await link.evaluate((element) => {
    const [box] = element.getClientRects()
    return { x: (box?.left ?? 0) + 6, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 }
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  return async () => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
}

test('a long press opens the sheet, and lifting the finger neither closes it nor follows the link', async ({
  page,
}) => {
  await open(page, STORY.path)
  const lift = await press(page, personLink(page))
  await expect(sheet(page)).toBeVisible()
  await lift()
  await settle(page)
  await expect(sheet(page)).toBeVisible()
  await expect(page).toHaveURL(STORY.path)
  const box = await sheet(page).boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0)
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await sheet(page).getByRole('button', { name: 'Close' }).tap()
  await expect(page.locator('dialog')).toHaveCount(0)
  await expect(personLink(page)).not.toHaveAttribute('style')
  await personLink(page).tap()
  await expect(page).toHaveURL(PERSON.path)
  await settle(page)
  await expect(page.locator('dialog')).toHaveCount(0)
})

test('the sheet leads to the page', async ({ page }) => {
  await open(page, STORY.path)
  const lift = await press(page, personLink(page))
  await expect(sheet(page)).toBeVisible()
  await lift()
  await sheet(page).getByRole('link', { name: 'Open the page' }).tap()
  await expect(page).toHaveURL(PERSON.path)
  await expect(page.locator('dialog')).toHaveCount(0)
})

test('a tap beside the sheet closes it', async ({ page }) => {
  await open(page, STORY.path)
  const lift = await press(page, personLink(page))
  await expect(sheet(page)).toBeVisible()
  await lift()
  await page.touchscreen.tap(180, 20)
  await expect(page.locator('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(STORY.path)
})

test('the menu of the browser is kept back where the preview opens, and only there', async ({ page }) => {
  await open(page, STORY.path)
  await page.evaluate(() => {
    addEventListener('contextmenu', (event) => {
      const { dataset } = document.documentElement
      queueMicrotask(() => (dataset['menu'] = event.defaultPrevented ? 'kept' : 'shown'))
    })
  })
  const menu = () => page.evaluate(() => document.documentElement.dataset['menu'])
  // The first press fetches what shows previews.
  const first = await press(page, personLink(page))
  await expect(sheet(page)).toBeVisible()
  await first()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
  const lift = await press(page, personLink(page))
  await page.waitForTimeout(150)
  await personLink(page).dispatchEvent('contextmenu')
  expect(await menu()).toBe('kept')
  await expect(sheet(page)).toBeVisible()
  await lift()
  await page.keyboard.press('Escape')
  await page.evaluate(() => localStorage.setItem('loose-ends.ways', '{"previews":"off"}'))
  const again = await press(page, personLink(page))
  await page.waitForTimeout(150)
  await personLink(page).dispatchEvent('contextmenu')
  expect(await menu()).toBe('shown')
  await settle(page)
  await again()
  await expect(page.locator('dialog')).toHaveCount(0)
})

test.describe('on a page that is missing', () => {
  test.use({ allowed: [FAILED_REQUEST] })

  test('no sheet opens, for nothing says there what a link is to it', async ({ page }) => {
    await page.goto(`${PERSON.path}x`)
    await hydrated(page)
    const lift = await press(page, personLink(page))
    await settle(page)
    await expect(sheet(page)).toHaveCount(0)
    await lift()
  })
})
