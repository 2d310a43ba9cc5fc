import { chromium } from '@playwright/test'
import { PERSON, SAMPLES, STORY } from './built-pages.ts'
import { findBrowser } from './find-browser.ts'
import { at, expect, open, test } from './hub.ts'

test('a browser whose storage throws shows the hub as ever', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('storage is blocked', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse, configurable: true })
  })
  for (const { path } of SAMPLES) await open(page, path)
  await open(page, STORY.path)
  await page.locator(`main a[href="${PERSON.path}"]`).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('article')).toBeVisible()
})

test('a browser without the newer interfaces shows the hub as ever', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['requestIdleCallback', 'IntersectionObserver', 'trustedTypes'])
      Object.defineProperty(window, name, { value: undefined })
    Object.defineProperty(Document.prototype, 'startViewTransition', { value: undefined })
    Object.defineProperty(HTMLElement.prototype, 'showPopover', { value: undefined })
  })
  await open(page, STORY.path)
  await page.locator(`main a[href="${PERSON.path}"]`).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } })

  test('one tap follows a link', async ({ page }) => {
    await open(page, STORY.path)
    await page.locator(`main a[href="${PERSON.path}"]`).first().tap()
    await expect(page).toHaveURL(PERSON.path)
    await page.getByRole('button', { name: 'Menu' }).tap()
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link').first().tap()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
})

test('a page that was left is kept whole for the way back', async ({ baseURL }) => {
  // Playwright switches the browser's back-forward cache off, so this test starts a browser that has it.
  const browser = await chromium.launch({
    ...(await findBrowser()).options,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const page = await browser.newPage({ baseURL: baseURL ?? '' })
  const session = await page.context().newCDPSession(page)
  await session.send('Page.enable')
  const refused: { type: string; reason: string }[] = []
  session.on('Page.backForwardCacheNotUsed', (event) => refused.push(...event.notRestoredExplanations))
  await open(page, STORY.path)
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }))
  })
  await page.goto(at('/data/site.json'))
  await page.evaluate(() => void setTimeout(() => history.back()))
  const isKept = () => page.evaluate(() => Reflect.get(window, 'persisted') === true).catch(() => false)
  await expect.poll(async () => refused.length > 0 || (await isKept())).toBe(true)
  expect(refused.filter(({ type }) => type === 'PageSupportNeeded')).toEqual([])
  // The browser inside npm keeps no page at all, but tells what it would have held against one.
  const keepsNone = refused.some(({ reason }) => reason === 'BackForwardCacheDisabledForDelegate')
  expect(await isKept()).toBe(!keepsNone)
  await browser.close()
})
