import type { Page } from '@playwright/test'
import { NOWHERE, PERSON, SAMPLES, SHAPES, STORY, TELLING_SAMPLES } from './built-pages.ts'
import { expect, FAILED_REQUEST, IDLE_SHEET, open, test } from './hub.ts'

const wordsOf = (page: Page): Promise<string[]> =>
  page
    .locator('body')
    .innerText()
    .then((text) => text.split(/\s+/).filter(Boolean))

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page has every word of the scripted page', async ({ page, browser, baseURL }) => {
    const scripted = await browser.newContext({
      javaScriptEnabled: true,
      baseURL: baseURL ?? '',
      viewport: page.viewportSize(),
    })
    const other = await scripted.newPage()
    for (const { path } of TELLING_SAMPLES) {
      await open(other, path)
      await other.waitForLoadState('networkidle')
      await page.goto(path)
      // What only scripts can work is not offered without them.
      await other.evaluate(() => document.querySelectorAll('form, button').forEach((each) => each.remove()))
      expect(await wordsOf(page), path).toEqual(await wordsOf(other))
    }
    await scripted.close()
  })

  test('links lead from the story to a person and on', async ({ page }) => {
    await page.goto(STORY.path)
    await page.locator(`main a[href="${PERSON.path}"]`).first().click()
    await expect(page).toHaveURL(PERSON.path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('link', { name: 'Read the words in the story' }).first().click()
    await expect(page).toHaveURL(/\/stories\/[a-z0-9-]+#/)
    await expect(page.locator('mark:target')).toBeInViewport()
  })

  test('no control is dead: none needs a script', async ({ page }) => {
    for (const { path } of SAMPLES) {
      await page.goto(path)
      const controls = page.locator(
        'button, input, select, textarea, [role=button], [role=tab], [role=switch]',
      )
      // A form with an address is the browser's to send.
      const dead = controls.and(page.locator(':not(form[action] *)'))
      await expect(dead.filter({ visible: true }), path).toHaveCount(0)
    }
  })

  test('a spoiler opens', async ({ page }) => {
    for (const { path } of SHAPES) {
      await page.goto(path)
      const spoiler = page.locator('details').first()
      if ((await spoiler.count()) === 0) continue
      await spoiler.locator('summary').click()
      await expect(spoiler.locator('p').first()).toBeVisible()
      return
    }
    test.skip(true, 'the dataset keeps nothing shut')
  })

  test.describe('', () => {
    test.use({ allowed: [FAILED_REQUEST] })
    test('the not-found page says so and leads on', async ({ page }) => {
      const response = await page.goto(NOWHERE)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    })
  })
})

test.describe('with scripts or styles lost', () => {
  test.use({
    allowed: [/^(error: Failed to load resource|uncaught: Failed to fetch dynamically imported module)/],
  })

  test('all scripts blocked: the text stands and links work', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(STORY.path)
    await expect(page.getByRole('article')).toBeVisible()
    await page.locator(`main a[href="${PERSON.path}"]`).first().click()
    await expect(page).toHaveURL(PERSON.path)
  })

  test('all styles lost: the text stands in its order and links work', async ({ page }) => {
    await page.route('**/*', async (route) => {
      const type = route.request().resourceType()
      if (type === 'stylesheet' || type === 'font') return route.abort()
      if (type !== 'document') return route.continue()
      const response = await route.fetch()
      return route.fulfill({ response, body: (await response.text()).replace(/<style>[^]*?<\/style>/g, '') })
    })
    const idle = page.waitForEvent('requestfailed', (request) => IDLE_SHEET.test(request.url()))
    await open(page, STORY.path)
    expect(await page.locator('style').count()).toBe(0)
    // Parts whose styles are lost stay away, and are not missed.
    await idle
    const text = await page.getByRole('main').innerText()
    const heading = await page.getByRole('heading', { level: 1 }).innerText()
    expect(text.indexOf(heading)).toBeLessThan(text.indexOf('The claims'))
    await page.locator(`main a[href="${PERSON.path}"]`).first().click()
    await expect(page).toHaveURL(PERSON.path)
  })
})
