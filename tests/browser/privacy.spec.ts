import type { Page } from '@playwright/test'
import { PERSON, SAMPLES, STORY } from './built-pages.ts'
import { expect, hydrated, open, test } from './hub.ts'

/** Everything that a page can leave on a device, by where it is. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage).toSorted(),
    session: Object.keys(sessionStorage).toSorted(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: (await caches.keys()).map((name) => name.replace(/\.[0-9a-f]{12}$/, '')).toSorted(),
  }))

/** Where the router keeps, for as long as the tab lives, how far each page was scrolled. */
const SCROLL = 'react-router-scroll-positions'

// That no request leaves the origin is held in every test of this folder, see hub.ts.
test('reading leaves nothing on the device but the places of this tab', async ({ page }) => {
  for (const { path } of SAMPLES) await open(page, path)
  await page.goto(STORY.path)
  await hydrated(page)
  await page.locator(`main a[href="${PERSON.path}"]`).first().click()
  await expect(page).toHaveURL(PERSON.path)
  await page.reload()
  const { session, ...rest } = await stored(page)
  expect(rest).toEqual({ cookies: '', local: [], databases: [], caches: [] })
  expect(session.filter((key) => key !== SCROLL)).toEqual([])
})

test('what the reader sets is kept under names of the hub, and putting it back removes it', async ({
  page,
}) => {
  await open(page, STORY.path)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  expect((await stored(page)).local).toEqual(['loose-ends.look'])
  await page.getByRole('button', { name: 'Reset all settings' }).click()
  expect((await stored(page)).local).toEqual([])
})

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow', savesData: false })

  test('the program and what was read are kept for reading offline, and nothing else', async ({ page }) => {
    await open(page, STORY.path)
    await expect
      .poll(async () => (await stored(page)).caches, { timeout: 20_000 })
      .toEqual(['loose-ends.kept', 'loose-ends.program'])
    expect(await stored(page)).toMatchObject({ cookies: '', local: [], databases: [] })
  })
})
