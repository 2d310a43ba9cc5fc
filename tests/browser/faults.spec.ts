import type { Page, Route } from '@playwright/test'
import { CLAIM, FILM, payloadText, PERSON, STORY } from './built-pages.ts'
import { at, dataRequests, expect, FAILED_REQUEST, hydrated, open, test } from './hub.ts'

test.use({ allowed: [FAILED_REQUEST] })

const PAYLOAD = `**/data/${PERSON.id}.json`
const text = payloadText(PERSON.id)
const HTML = '<!doctype html><title>Log in</title><h1>Welcome to the airport</h1>'
const html = { contentType: 'text/html', body: HTML }
const json = (body: string) => ({ status: 200, contentType: 'application/json', body })
const nulls = JSON.stringify({ ...JSON.parse(text), bio: null, said: null, sources: null })

/** What can come instead of a payload. */
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'the connection breaks': (route) => route.abort('connectionreset'),
  'a 500 page': (route) => route.fulfill({ status: 500, ...html }),
  'a 503': (route) => route.fulfill({ status: 503, body: '' }),
  'a 429': (route) => route.fulfill({ status: 429, body: '' }),
  'a firewall’s 403 page': (route) => route.fulfill({ status: 403, ...html }),
  'a payload cut at 40 %': (route) => route.fulfill(json(text.slice(0, text.length * 0.4))),
  'a payload without its last byte': (route) => route.fulfill(json(text.trimEnd().slice(0, -1))),
  'an empty answer': (route) => route.fulfill(json('')),
  'a 204': (route) => route.fulfill({ status: 204 }),
  'a captive portal’s page': (route) => route.fulfill({ status: 200, ...html }),
  'a page in the name of JSON': (route) => route.fulfill(json(HTML)),
  'JSON of another shape': (route) => route.fulfill(json('{"ok":true}')),
  'a list for an object': (route) => route.fulfill(json('[]')),
  null: (route) => route.fulfill(json('null')),
  'a payload with nulls for lists': (route) => route.fulfill(json(nulls)),
  'the payload of another page': (route) => route.fulfill(json(payloadText(FILM.id))),
}

const { name: NAME }: { name: string } = JSON.parse(payloadText(PERSON.id))

const clickPerson = (page: Page): Promise<void> =>
  page.locator(`main a[href="${PERSON.path}"]`).first().click()
const notice = (page: Page) => page.getByRole('alert')

/** The page being read is as it was, and the notice says in plain words what went wrong. */
async function expectHeld(page: Page, timeout = 5_000): Promise<void> {
  await expect(notice(page)).toBeVisible({ timeout })
  const words = await notice(page).innerText()
  expect(words).toContain(`“${NAME}” could not be fetched`)
  expect(words).not.toMatch(/unexpected|undefined|null|<|JSON|token|TypeError|fetch failed|NetworkError/i)
  await expect(page).toHaveURL(STORY.path)
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.locator('body')).not.toContainText('airport')
}

async function expectPerson(page: Page): Promise<void> {
  await expect(page).toHaveURL(PERSON.path)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(notice(page)).toHaveCount(0)
}

for (const [name, answer] of Object.entries(FAULTS)) {
  test(`${name}: the page stays, says so, and another try completes`, async ({ page }) => {
    await open(page, STORY.path)
    const requests = dataRequests(page)
    await page.route(PAYLOAD, answer)
    await clickPerson(page)
    await expectHeld(page)
    expect(requests.length).toBeLessThanOrEqual(3)
    await page.unroute(PAYLOAD)
    await notice(page).getByRole('button', { name: 'Try again' }).click()
    await expectPerson(page)
  })
}

test('offline: the page stays, says so, and another try completes', async ({ page, context }) => {
  await open(page, STORY.path)
  await context.setOffline(true)
  await clickPerson(page)
  await expectHeld(page, 3_000)
  await expect(notice(page)).toContainText('offline')
  await context.setOffline(false)
  await notice(page).getByRole('button', { name: 'Try again' }).click()
  await expectPerson(page)
})

test('a notice keeps place and focus, can be dismissed, and comes again', async ({ page }) => {
  await page.route(PAYLOAD, (route) => route.fulfill({ status: 403, body: '' }))
  await open(page, STORY.path)
  const link = page.locator(`main a[href="${PERSON.path}"]`).last()
  await link.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  await link.click()
  await expectHeld(page)
  await expect(link).toBeFocused()
  await notice(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice(page)).toHaveCount(0)
  await expect(link).toBeFocused()
  await expect(page).toHaveURL(STORY.path)
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThanOrEqual(8)
  await link.click()
  await expectHeld(page)
})

test('with a notice open other links work, and its own link loads the document', async ({ page }) => {
  await page.route(PAYLOAD, (route) => route.fulfill({ status: 403, body: '' }))
  await open(page, STORY.path)
  await clickPerson(page)
  await expectHeld(page)
  await page.locator(`main a[href="${FILM.path}"]`).first().click()
  await expect(page).toHaveURL(FILM.path)
  await expect(notice(page)).toHaveCount(0)
  await page.locator(`a[href="${PERSON.path}"]`).first().click()
  await notice(page).getByRole('link').click()
  await expect(page).toHaveURL(PERSON.path)
  await hydrated(page)
  await expect(notice(page)).toHaveCount(0)
})

test('a way back that is held and given up can be gone again', async ({ page }) => {
  const story = `**/data/${STORY.id}.json`
  await page.route(story, (route) => route.fulfill({ status: 403, body: '' }))
  await open(page, STORY.path)
  await clickPerson(page)
  await expectPerson(page)
  await page.reload()
  await hydrated(page)
  const held = page.waitForResponse(story)
  await page.goBack()
  await held
  await notice(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice(page)).toHaveCount(0)
  await expect(page).toHaveURL(PERSON.path)
  await page.unroute(story)
  await page.goBack()
  await expect(page).toHaveURL(STORY.path)
  await expect(page.getByRole('article')).toBeVisible()
})

test.describe('where the script of a page is lost', () => {
  const SCRIPT = /\/assets\/ClaimPage-[\w-]+\.js$/

  test('the page being read stays, can be left for others, and another try completes', async ({ page }) => {
    await page.route(SCRIPT, (route) => route.abort())
    await open(page, STORY.path)
    const link = page.locator(`main a[href^="${at('/claims/')}"]`).first()
    const address = (await link.getAttribute('href')) ?? ''
    await link.click()
    await expect(notice(page)).toContainText('could not be fetched')
    await expect(page).toHaveURL(STORY.path)
    await expect(page.getByRole('article')).toBeVisible()
    await notice(page).getByRole('button', { name: 'Dismiss' }).click()
    await expect(notice(page)).toHaveCount(0)
    await link.click()
    await expect(notice(page)).toBeVisible()
    // Turning to another page of the same script is no worse than turning to the first.
    const other = page.locator(`main a[href^="${at('/claims/')}"]:not([href^="${address}"])`).first()
    await other.click()
    await expect(notice(page).getByRole('link')).toHaveAttribute(
      'href',
      (await other.getAttribute('href')) ?? '',
    )
    await expect(page).toHaveURL(STORY.path)
    await link.click()
    await expect(notice(page).getByRole('link')).toHaveAttribute('href', address)
    await page.unroute(SCRIPT)
    await notice(page).getByRole('button', { name: 'Try again' }).click()
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expect(notice(page)).toHaveCount(0)
  })

  test('the page that was sent stands', async ({ page }) => {
    const lost = page.waitForEvent('requestfailed', (request) => SCRIPT.test(request.url()))
    await page.route(SCRIPT, (route) => route.abort())
    await page.goto(CLAIM.path)
    const heading = await page.getByRole('heading', { level: 1 }).innerText()
    await lost
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await page
      .locator(`main a[href="${PERSON.path}"], main a[href^="${at('/stories/')}"]`)
      .first()
      .click()
    await hydrated(page)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading)
  })

  test('a page of another day, which nothing was sent for, says so', async ({ page }) => {
    await page.route(SCRIPT, (route) => route.abort())
    await page.goto(`${CLAIM.path}?asof=2023-06-20#main`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The line is cut here')
    await page.unroute(SCRIPT)
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('The line is cut here')
  })
})

test('a 404 shows the not-found page at the address asked for', async ({ page }) => {
  await page.route(PAYLOAD, (route) => route.fulfill({ status: 404, ...html }))
  await open(page, STORY.path)
  await clickPerson(page)
  await expect(page).toHaveURL(PERSON.path)
  await expect(page).toHaveTitle(/not found/i)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('article')).toBeVisible()
})

test('a request that fails once is made again without a word', async ({ page }) => {
  let tries = 0
  await page.route(PAYLOAD, (route) => (++tries === 1 ? route.abort('connectionreset') : route.continue()))
  await open(page, STORY.path)
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('[role=alert]')) document.documentElement.dataset['alarmed'] = 'yes'
    }).observe(document.body, { subtree: true, childList: true })
  })
  await clickPerson(page)
  await expectPerson(page)
  expect(tries).toBe(2)
  expect(await page.evaluate(() => document.documentElement.dataset['alarmed'])).toBeUndefined()
})

test('a slow payload: a sign within a second, and the page can be read on meanwhile', async ({ page }) => {
  await page.route(PAYLOAD, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    await route.continue()
  })
  const fetching = page.getByRole('status').filter({ hasText: /fetching/i })
  await open(page, STORY.path)
  await clickPerson(page)
  await expect(fetching).toBeVisible({ timeout: 1_000 })
  await expect(page).toHaveURL(STORY.path)
  await page.mouse.wheel(0, 500)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await expectPerson(page)
  await expect(fetching).toHaveCount(0)
})

test('a payload that never comes is given up within eleven seconds', async ({ page }) => {
  await page.route(PAYLOAD, () => new Promise(() => {}))
  await open(page, STORY.path)
  await clickPerson(page)
  await expectHeld(page, 11_000)
})

test('after a new build nothing is reloaded by force; the next page comes as a document, once', async ({
  page,
}) => {
  await open(page, STORY.path)
  const documents: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname)
  })
  await page.route('**/data/**', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), build: 'another' } })
  })
  const fetched = page.waitForResponse(PAYLOAD)
  await page.locator(`main a[href="${PERSON.path}"]`).first().hover()
  await fetched
  await page.waitForTimeout(300)
  expect(documents).toEqual([])
  await clickPerson(page)
  await expect(page).toHaveURL(PERSON.path)
  await hydrated(page)
  await page.waitForTimeout(500)
  expect(documents).toEqual([PERSON.path])
})
