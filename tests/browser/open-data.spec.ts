import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HOST } from './address.ts'
import { PAGES } from './built-pages.ts'
import { at, expect, FAILED_REQUEST, open, test } from './hub.ts'

const RECORD = PAGES.find(({ sort }) => sort === 'person')?.id ?? ''

test('every file that the page names can be taken, and is JSON that names its schema', async ({
  page,
  request,
}) => {
  await open(page, '/data')
  const addresses = await page
    .locator('main a[href*="/open/v1/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(addresses.length).toBeGreaterThan(8)
  for (const address of new Set(addresses)) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(200)
    if (HOST !== 'plain') expect(response.headers()['access-control-allow-origin'], address).toBe('*')
    expect(response.headers()['content-type'], address).toContain('application/json')
    expect(await response.json(), address).toHaveProperty('$schema')
  }
})

test.describe('', () => {
  // The browser asks for the icon of a page that is no page of the hub.
  test.use({ allowed: [FAILED_REQUEST] })
  test('a file opens as a document, and back leads to the page', async ({ page }) => {
    await open(page, '/data')
    await page.locator('main').getByRole('link', { name: '/open/v1/index.json' }).click()
    await expect(page).toHaveURL(/\/open\/v1\/index\.json$/)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The data')
  })
})

test('the foot of a page leads to the data', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'The data' }).click()
  await expect(page).toHaveURL(at('/data'))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test.describe('from another site', () => {
  let server: Server
  let elsewhere = ''
  // The request to another origin is what is tried here, and so is the refusal of one.
  test.use({ allowed: [/^request to another origin|CORS policy|Failed to load resource/] })
  test.beforeAll(async () => {
    server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end('<!doctype html><title>Elsewhere</title>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  test.afterAll(() => server.close())

  test('the files can be read, and nothing else', async ({ page, baseURL }) => {
    test.skip(HOST === 'plain', 'a host without settings says nothing of other sites')
    await page.goto(elsewhere)
    const read = (path: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            async (response) => Object.keys(await response.json()),
            () => 'refused',
          ),
        new URL(at(path), baseURL).href,
      )
    expect(await read('/open/v1/dataset.json')).toContain('records')
    expect(await read(`/open/v1/${RECORD}.json`)).toContain('id')
    expect(await read(`/data/${RECORD}.json`)).toBe('refused')
  })
})
