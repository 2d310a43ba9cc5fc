import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { PAGES } from './built-pages.ts'
import { expect, hydrated, open, ownPath, test } from './hub.ts'

const CLAIMS = PAGES.filter(({ sort }) => sort === 'claim')
const STORY = PAGES.find(({ sort }) => sort === 'story')?.path ?? '/'

/** The first claim whose page keeps nothing shut. */
async function openClaim(page: Page, go: (path: string) => Promise<unknown> = (path) => open(page, path)) {
  for (const { path } of CLAIMS) {
    await go(path)
    if (await summary(page).isVisible()) return
  }
  throw new Error('every claim is shut')
}

const summary = (page: Page) => page.locator('summary', { hasText: 'Report an error' })

test('a report is prepared with the keyboard alone and copied, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openClaim(page)
  await summary(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('What it should be')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('What it should be')).toBeFocused()
  await page.keyboard.type('Another number')
  await page.keyboard.press('Tab')
  await page.keyboard.type('https://a.example/b')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copy the report' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain(`${ownPath(new URL(page.url()).pathname)}\n`)
  expect(text).toContain((await page.getByRole('heading', { level: 1 }).innerText()).trim())
  expect(text).toContain('Should be: Another number\nSource: https://a.example/b')
})

test('where the browser refuses to copy, the report is marked to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openClaim(page)
  await summary(page).click()
  await page.getByRole('button', { name: 'Copy the report' }).click()
  await expect(page.getByLabel('The report')).toBeFocused()
  const marked = await page
    .getByLabel('The report')
    .evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)
  expect(marked).toBeGreaterThan(50)
  const { violations } = await new AxeBuilder({ page }).include('details:has(> summary h2)').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('where the hub names an address, a link to it has the report', async ({ page }) => {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    const body = (await response.text()).replace(
      '"locale":',
      '"corrections":"mailto:fix@hub.example","locale":',
    )
    return route.fulfill({ response, body })
  })
  await page.goto(STORY)
  await hydrated(page)
  await page.getByRole('link', { name: 'All about this claim' }).first().click()
  await expect(page).toHaveURL(/\/claims\//)
  await summary(page).click()
  await page.getByLabel('What it should be').fill('Another number')
  const href = await page
    .getByRole('link', { name: 'Write it as a letter to fix@hub.example' })
    .getAttribute('href')
  const { searchParams, pathname } = new URL(href ?? '')
  expect(pathname).toBe('fix@hub.example')
  expect(searchParams.get('body')).toContain('Should be: Another number')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the lines of a report can be read and taken', async ({ page }) => {
    await openClaim(page, (path) => page.goto(path))
    await summary(page).click()
    await expect(page.locator('pre', { hasText: 'Should be:' })).toBeVisible()
  })
})
