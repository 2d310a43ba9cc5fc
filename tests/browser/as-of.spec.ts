import type { Page } from '@playwright/test'
import { FILM, PERSON, STORY } from './built-pages.ts'
import { at, expect, FAILED_REQUEST, open, test } from './hub.ts'

const bar = (page: Page) => page.getByRole('region', { name: 'Another day' })

/** Every date that the page shows in words as its own, at most to the day. */
const datesShown = (page: Page): Promise<string[]> =>
  page
    .locator('main time[datetime]')
    .evaluateAll((times) => times.map((time) => `${time.getAttribute('datetime')}-01-01`.slice(0, 10)))

test('an address with a day shows the hub of that day, and every link stays on it', async ({ page }) => {
  await page.goto('/?asof=2020-05-05')
  await expect(bar(page)).toContainText('5 May 2020')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect((await datesShown(page)).filter((date) => date > '2020-05-05')).toEqual([])
  const hrefs = await page
    .locator('a[href^="/"]:not([href*="/feeds/"])')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs.length).toBeGreaterThan(20)
  expect(hrefs.filter((href) => !href?.includes('asof=2020-05-05'))).toEqual([])
  await page.locator(`main a[href^="${STORY.path}?"]`).first().click()
  await expect(page).toHaveURL(`${STORY.path}?asof=2020-05-05`)
  await page
    .locator(`main a[href^="${at('/people/')}"]`)
    .first()
    .click()
  await expect(page).toHaveURL(/\/people\/[a-z-]+\?asof=2020-05-05$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect((await datesShown(page)).filter((date) => date > '2020-05-05')).toEqual([])
})

test('the slider and the steps lead from change to change, and back to today', async ({ page }) => {
  await page.goto(`${STORY.path}?asof=2020-05-04`)
  await expect(bar(page).getByRole('status')).toContainText('4 May 2020')
  await bar(page).getByRole('button', { name: 'Later change' }).click()
  await expect(page).toHaveURL(`${STORY.path}?asof=2020-05-06`)
  await expect(bar(page).getByRole('button', { name: 'Later change' })).toBeFocused()
  const slider = bar(page).getByRole('slider')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(`${STORY.path}?asof=2020-07-16`)
  await expect(slider).toHaveAttribute('aria-valuetext', /^16 Jul 2020, \d+ claims came in$/)
  await bar(page).getByRole('button', { name: 'Back to today' }).click()
  await expect(page).toHaveURL(STORY.path)
  await expect(bar(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('from a day on which the page was not there yet, the way back to today leads to its heading', async ({
  page,
}) => {
  await page.goto(`${STORY.path}?asof=2010-05-04`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This thread was not tied on yet')
  await bar(page).getByRole('button', { name: 'Back to today' }).press('Enter')
  await expect(page).toHaveURL(STORY.path)
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('any day can be typed, digit by digit', async ({ page }) => {
  await page.goto(`${STORY.path}?asof=2020-05-04`)
  await expect(bar(page).getByRole('status')).toContainText('4 May 2020')
  await bar(page).getByLabel('Any day').focus()
  await page.keyboard.type('07252021', { delay: 60 })
  await expect(page).toHaveURL(`${STORY.path}?asof=2021-07-25`)
  await expect(bar(page)).toContainText('25 Jul 2021')
})

test('today’s page is never seen before the page of the day', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      const main = document.querySelector('main')
      if (main && getComputedStyle(main).visibility === 'visible') seen.push(main.textContent)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.goto(`${FILM.path}?asof=2020-05-05`)
  await expect(bar(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const seen: string[] = await page.evaluate(() => Reflect.get(window, 'seen'))
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.filter((text) => /202[1-9]/.test(text))).toEqual([])
})

test('a page that was not there yet says so, and names nothing of today', async ({ page }) => {
  await page.goto('/stories/tudum-teaser?asof=2020-05-05')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This thread was not tied on yet')
  await expect(page.locator('main')).toContainText('5 May 2020')
  await expect(page.locator('main')).not.toContainText('Were you looking for')
})

test('the foot of every page leads to another day', async ({ page }) => {
  await open(page, PERSON.path)
  await page.getByRole('link', { name: 'This page on another day' }).press('Enter')
  await expect(bar(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('and takes along what the reader has chosen on it', async ({ page }) => {
  await open(page, `${STORY.path}?depth=claims`)
  await page.getByRole('link', { name: 'This page on another day' }).click()
  await expect(bar(page)).toBeVisible()
  await expect(page).toHaveURL(/\?depth=claims&asof=/)
  await expect(page.getByRole('radio', { name: /claims/i })).toBeChecked()
})

test.describe('with something out of reach', () => {
  test.use({ allowed: [FAILED_REQUEST] })

  test('the day is told, be the bar lost or not', async ({ page }) => {
    await page.route(/\/assets\/AsOfBar-/, (route) => route.abort())
    await page.goto(`${STORY.path}?asof=2020-05-05`)
    await expect(page.getByRole('note')).toContainText('The hub as it stood on 5 May 2020')
    await expect(page.getByRole('article')).toBeVisible()
  })

  test('what was read stays, with a word and another try', async ({ page, context }) => {
    await open(page, PERSON.path)
    await context.route('**/open/v1/dataset.json', (route) => route.abort())
    await page.getByRole('link', { name: 'This page on another day' }).click()
    const again = page.getByRole('button', { name: /again/i })
    await expect(again).toBeVisible()
    await expect(page).toHaveURL(PERSON.path)
    await context.unroute('**/open/v1/dataset.json')
    await again.click()
    await expect(bar(page)).toBeVisible()
  })
})
