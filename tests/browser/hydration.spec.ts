import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { PERSON, TELLING_SAMPLES, TELLING_SHAPES, STORY } from './built-pages.ts'
import { at, dataRequests, expect, FAILED_REQUEST, hydrated, open, test } from './hub.ts'

/** Keeps the markup as it was sent: read when it is parsed, before any module runs. */
const keepSent = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive')
        Object.assign(window, { sent: document.getElementById('root')?.innerHTML })
    })
  })

/** Where the markup that was sent and the markup after hydration part; undefined when they are one. */
async function changedMarkup(page: Page, path: string): Promise<string | undefined> {
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  await hydrated(page)
  return page.evaluate(() => {
    const html: unknown = Reflect.get(window, 'sent')
    if (typeof html !== 'string' || html.length < 1000) return 'nothing was sent'
    // What only scripts can work is filled in after hydration: forms, the buttons of notes and of pages, LazyLayout's marks.
    const late =
      /<form[^]*?<\/form>|(?<=-actions">)[^]*?(?=<\/div>)| role="button" aria-controls="[^"]*" aria-expanded="false"| data-laid=""/g
    const still = (markup = '') => markup.replaceAll(late, '')
    const [sent, now] = [still(html), still(document.getElementById('root')?.innerHTML)]
    const parting = [...sent].findIndex((letter, index) => letter !== now[index])
    return sent === now
      ? undefined
      : `sent ${sent.slice(parting - 40, parting + 80)}, became ${now.slice(parting - 40, parting + 80)}`
  })
}

test('every page hydrates without a change to its markup', async ({ page }) => {
  await keepSent(page)
  test.setTimeout(240_000)
  for (const { path } of TELLING_SHAPES) expect(await changedMarkup(page, path), path).toBeUndefined()
})

test.describe('where nothing has the address', () => {
  test.use({ allowed: [FAILED_REQUEST] })

  // Each is an address of another route, most of which load their own script late.
  const PATHS = ['/people/x', '/people/pages/99', '/people/x/record', '/claims/x/y', '/questions/x', '/x/y/z']
  for (const path of [...PATHS, '/timeline/1066'].map((each) => at(each)))
    test(`${path} keeps the markup that says so, and leads on`, async ({ page }) => {
      await keepSent(page)
      expect(await changedMarkup(page, path)).toBeUndefined()
      await page.getByRole('main').getByRole('link').first().click()
      await expect(page).not.toHaveURL(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    })
})

test.describe('in another part of the world', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati', locale: 'ar-EG' })

  test('pages hydrate to the same markup', async ({ page }) => {
    await keepSent(page)
    for (const { path } of TELLING_SAMPLES) expect(await changedMarkup(page, path), path).toBeUndefined()
  })
})

test('no page asks for its own data on the first load', async ({ page }) => {
  const requests = dataRequests(page)
  for (const { path } of TELLING_SAMPLES) await open(page, path)
  await page.waitForLoadState('networkidle')
  expect(requests).toEqual([])
})

test.describe('on a free connection', () => {
  test.use({ savesData: false })

  test('only links in view are fetched ahead, and never the page itself', async ({ page }) => {
    const requests = dataRequests(page)
    await open(page, STORY.path)
    await expect.poll(() => requests.length).toBeGreaterThan(0)
    await page.waitForLoadState('networkidle')
    // What search reads is kept for reading offline.
    const pages = requests.filter((path) => !/^\/data\/search(?:-index)?\.json$/.test(path))
    expect(requests).not.toContain(`/data/${STORY.id}.json`)
    expect(requests).not.toContain('/data/site.json')
    expect(new Set(pages).size).toBe(pages.length)
    expect(pages.length).toBeLessThanOrEqual(12)
  })

  test('links that a scroll brought into view are fetched ahead once it has ended', async ({ page }) => {
    const requests = dataRequests(page)
    await open(page, STORY.path)
    await expect.poll(() => requests.length).toBeGreaterThan(0)
    await page.waitForLoadState('networkidle')
    const before = requests.length
    await page.keyboard.press('End')
    await expect.poll(() => requests.length).toBeGreaterThan(before)
  })
})

test('attributes that an extension puts on the page do no harm', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.setAttribute('data-extension-theme', 'sepia')
      document.body.setAttribute('cz-shortcut-listen', 'true')
      document.body.append(document.createElement('extension-panel'))
    })
  })
  await open(page, STORY.path)
  await page.locator(`main a[href="${PERSON.path}"]`).first().click()
  await expect(page).toHaveURL(PERSON.path)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a page that a translator has rewritten can be left and come back to', async ({ page }) => {
  await open(page, STORY.path)
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('script, style')) continue
      const font = document.createElement('font')
      text.replaceWith(font)
      font.append(text.data)
    }
  })
  await page.locator(`main a[href="${PERSON.path}"]`).first().click()
  await expect(page).toHaveURL(PERSON.path)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
})

test.describe('on a slow line', () => {
  test.use({ allowed: [/^request to another origin: http:\/\/localhost:/] })

  test('a page whose first part is painted waits for the rest before it comes alive', async ({
    page,
    baseURL,
  }) => {
    const server = createServer((request, response) => {
      void (async () => {
        const answer = await fetch(new URL(request.url ?? '', baseURL), {
          headers: { 'accept-encoding': 'identity' },
        })
        const body = Buffer.from(await answer.arrayBuffer())
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
        if (request.headers['sec-fetch-dest'] !== 'document') return response.end(body)
        response.write(body.subarray(0, body.length / 2))
        setTimeout(() => response.end(body.subarray(body.length / 2)), 1500)
      })()
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const requests = dataRequests(page)
    try {
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${STORY.path}`)
      await hydrated(page)
      // Its payload stands at the end of it.
      expect(requests).not.toContain(`/data/${STORY.id}.json`)
      await page.locator(`main a[href="${PERSON.path}"]`).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})
