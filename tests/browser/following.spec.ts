import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import type { Change } from '#src/model/open.schema.ts'
import type { SearchIndex } from '#src/model/search-index.ts'
import { DIST } from './built-pages.ts'
import { at, expect, FAILED_REQUEST, open, test } from './hub.ts'

const KEY = 'loose-ends.follows'
const read = (path: string) => JSON.parse(readFileSync(join(DIST, path), 'utf8'))
const { changes, ...envelope }: { changes: Change[] } = read('open/v1/changes.json')
const { claims, records }: SearchIndex = read('data/search-index.json')

/** The speaker of the latest claim that gives nothing away, which is what the next dataset gains. */
const latest = changes.find(
  ({ what, id, spoils }) =>
    what === 'said' && !spoils && claims.some(({ ref, spoils: shut }) => ref === id && !shut),
)
const claim = claims.find(({ ref }) => ref === latest?.id)
if (!latest || !claim) throw new Error('the dataset has no claim that stands open')
const path = `/${claim.by}`
const name = records.find(({ ref }) => ref === claim.by)?.name ?? ''

const button = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('button', { name: /^Follow/ })
    .first()
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY)
const news = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { name: 'Since you were here' }) })

/** Sends the change log as it was before these. */
const without = (page: Page, isLeftOut: (change: Change) => boolean): Promise<unknown> =>
  page.route('**/open/v1/changes.json', (route) =>
    route.fulfill({ json: { ...envelope, changes: changes.filter((change) => !isLeftOut(change)) } }),
  )
/** Follows the record at this path, and waits until the device knows what there was by then. */
async function follow(page: Page, to: string): Promise<void> {
  await open(page, to)
  await button(page).click()
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true')
  await expect
    .poll(async () => JSON.parse((await stored(page)) ?? '{}').seen?.[to.slice(1)])
    .toBeInstanceOf(Array)
}

test('a record is followed by mouse and by keyboard, and is so after loading anew and in another tab', async ({
  page,
  context,
}) => {
  await open(page, path)
  expect(await stored(page)).toBeNull()
  await button(page).click()
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true')
  await open(page, path)
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true')
  const other = await context.newPage()
  await open(other, at('/following'))
  await expect(other.getByRole('main').getByRole('link', { name })).toBeVisible()
  await button(page).focus()
  await page.keyboard.press('Space')
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false')
  await expect(other.getByRole('button', { name: `Follow ${name}` })).toHaveAttribute('aria-pressed', 'false')
  expect(await stored(page)).toBeNull()
})

test('since you were here: what is new is told by the claim until it is seen, and then no more', async ({
  page,
}) => {
  const isNew = ({ what, id }: Change) => what === latest.what && id === latest.id
  await without(page, isNew)
  await follow(page, path)
  await open(page, '/following')
  await expect(news(page)).toContainText('Nothing new')
  await page.unroute('**/open/v1/changes.json')
  // On another day nothing is new.
  await page.goto('/?asof=2020-05-05')
  await expect(page.getByRole('region', { name: 'Another day' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('link', { name: /new thing/ })).toHaveCount(0)
  await open(page, '/')
  await page.getByRole('link', { name: '1 new thing about what you follow' }).click()
  await expect(page).toHaveURL(at('/following'))
  await expect(news(page).getByRole('listitem')).toHaveCount(1)
  const link = news(page).getByRole('link', { name: claim.text })
  await expect(link).toHaveAttribute('href', at(`/claims/${claim.ref.split('/')[1]?.replace('#', '/')}`))
  await open(page, '/following')
  await expect(link).toBeVisible()
  await page.getByRole('button', { name: 'I have seen these' }).click()
  await expect(news(page)).toContainText('Nothing new')
  await expect(news(page).getByRole('status')).toBeFocused()
  await open(page, '/following')
  await expect(news(page)).toContainText('Nothing new')
})

test('what gives away what is kept shut is shut here too', async ({ page }) => {
  const shut = claims.find(
    ({ ref, spoils }) =>
      spoils?.some(({ level }) => level === 'ending') && changes.some(({ id }) => id === ref),
  )
  test.skip(!shut, 'the dataset gives no ending away')
  if (!shut) return
  await without(page, ({ id }) => id === shut.ref)
  await follow(page, `/${shut.by}`)
  await page.unroute('**/open/v1/changes.json')
  await open(page, '/following')
  const entry = news(page).getByRole('listitem').first()
  await expect(entry).toContainText('gives away')
  const words = page.getByRole('main').getByText(shut.text).first()
  await expect(words).toBeHidden()
  await entry.locator('summary').click()
  await expect(words).toBeVisible()
})

test('what is followed goes into a file, is forgotten, comes back by undoing and from the file', async ({
  page,
}) => {
  await follow(page, path)
  const before = await stored(page)
  await open(page, '/following')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const file = await (await download).path()
  expect(readFileSync(file, 'utf8')).toBe(before)
  await page.getByRole('button', { name: 'Forget everything' }).click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  // The button is gone; the focus is at what was said of it, and the way to undo it comes before.
  await expect(page.getByRole('status').filter({ hasText: 'forgotten' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByLabel('Add from a file')).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => stored(page)).toBe(before)
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await open(page, '/following')
  await expect(page.getByText('You follow nothing yet')).toBeVisible()
  const field = page.getByLabel('Add from a file')
  await field.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('[1]') })
  await expect(page.getByText('a.json was not saved from this page')).toBeVisible()
  await field.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: readFileSync(file) })
  await expect(page.getByText('1 record is followed now')).toBeVisible()
  await expect.poll(() => stored(page)).toBe(before)
})

test('where storage is refused the page says so, and following holds in the tab', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await open(page, path)
  await button(page).click()
  await expect(page.getByText('For this tab only')).toBeVisible()
  await page.getByRole('contentinfo').getByRole('link', { name: 'What you follow' }).click()
  await expect(page.getByText('does not let the hub keep anything')).toBeVisible()
  await expect(page.getByRole('button', { name: `Follow ${name}` })).toHaveAttribute('aria-pressed', 'true')
})

test.describe('when the change log cannot be had', () => {
  test.use({ allowed: [FAILED_REQUEST] })
  test('what is followed is still followed, and another try brings the rest', async ({ page }) => {
    await page.route('**/open/v1/changes.json', (route) => route.fulfill({ status: 503 }))
    await open(page, path)
    await button(page).click()
    await open(page, '/following')
    await expect(page.getByRole('alert')).toContainText('could not be fetched')
    await page.unroute('**/open/v1/changes.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(news(page)).toContainText('Nothing new')
  })
})

test('the page meets WCAG 2.2 AA with news and without, in both themes, narrow and wide', async ({
  page,
}) => {
  test.slow()
  for (const isNew of [true, false]) {
    if (isNew) {
      await without(page, () => true)
      await follow(page, path)
      await page.unroute('**/open/v1/changes.json')
    } else await page.evaluate(() => localStorage.clear())
    await open(page, '/following')
    await expect(page.getByText('Add from a file')).toBeVisible()
    await expect(button(page)).toBeVisible()
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect.soft(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
      expect
        .soft(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        )
        .toBe(0)
    }
  }
})
