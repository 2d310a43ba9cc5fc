import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { CLAIM, DIST, FILM, payloadText, PERSON, SAMPLES, STORY } from './built-pages.ts'
import { at, expect as usual, hydrated, ownPath, test } from './hub.ts'
import { NEXT_MARK, nextBuild } from './next-build.ts'
import { OwnServer } from './own-server.ts'

test.use({
  serviceWorkers: 'allow',
  savesData: false,
  // Each test has a server of its own to break.
  allowed: [/Failed to load resource|^request to another origin: http:\/\/localhost:|service ?worker/i],
})

/** A worker that is installing shares the machine with the page. */
const expect = usual.configure({ timeout: 20_000 })

const person: Record<'name' | 'description', string> = JSON.parse(payloadText(PERSON.id))
const CHANGED = 'Somebody whom the next build describes.'
const folder = mkdtempSync(join(tmpdir(), 'hub-'))
const NEXT = join(folder, 'next')
/** Two scripts of the build that the next one replaces. */
const OLD_SCRIPTS = new RegExp(`/assets/(?:start|ClaimPage)-(?!${NEXT_MARK})`)
const ROOT = resolve(DIST)
let server: OwnServer

test.beforeAll(() => nextBuild(ROOT, NEXT, { id: PERSON.id, from: person.description, to: CHANGED }))
test.afterAll(() => rmSync(folder, { recursive: true }))
test.beforeEach(async () => {
  server = new OwnServer(ROOT)
  await server.start()
})
test.afterEach(() => server.stop())

const goto = async (page: Page, path: string): Promise<void> => {
  await page.goto(server.url + at(path))
  await hydrated(page)
}
/** Waits until a service worker leads the tab. */
const led = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
/** Waits until the device has kept the files at these paths. */
const kept = (page: Page, ...paths: string[]): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(async () => {
        const keys = await (await caches.open('loose-ends.kept')).keys()
        return keys.map(({ url }) => new URL(url).pathname)
      }),
    )
    .toEqual(expect.arrayContaining(paths.map(at)))
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const dataOf = (id: string) => `/data/${id}.json`
/** Keeps the person's page from being fetched ahead, so that the click is what asks for it; returns what ends that. */
async function notAhead(page: Page): Promise<() => Promise<void>> {
  await page.route(`**${dataOf(PERSON.id)}`, (route) => route.abort())
  return () => page.unroute(`**${dataOf(PERSON.id)}`)
}
const copyNote = (page: Page) => page.getByText('A copy kept on this device')

const follow = (page: Page, path: string): Promise<void> =>
  page.locator(`main a[href="${path}"]`).first().click()

/** Visits the page online and returns its heading. */
async function read(page: Page, path: string, id: string): Promise<string> {
  await goto(page, path)
  await led(page)
  await kept(page, dataOf(id))
  return heading(page).innerText()
}

test('what was visited reads without a network, search finds, and the rest is told plainly', async ({
  page,
}) => {
  const visited = [
    { path: '/', id: 'front' },
    { path: STORY.path, id: STORY.id },
  ]
  const headings: string[] = []
  for (const { path, id } of visited) headings.push(await read(page, path, id))
  await follow(page, PERSON.path)
  await expect(heading(page)).toHaveText(person.name)
  await kept(page, dataOf(PERSON.id), '/data/search-index.json', '/data/search.json')
  visited.push({ path: PERSON.path, id: PERSON.id })
  headings.push(person.name)
  await server.stop()

  for (const [index, { path }] of visited.entries()) {
    await page.goto(server.url + at(path))
    await expect(heading(page)).toHaveText(headings[index] ?? '')
    await expect(copyNote(page)).toBeVisible()
  }
  await page.goto(`${server.url}${at('/search?q=sam+hargrave')}`)
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Sam Hargrave/ })
      .first(),
  ).toBeVisible()

  await page.goto(server.url + FILM.path)
  await expect(heading(page)).toHaveText('The line is cut here')
  await expect(page).toHaveTitle(/^Not kept/)
  await page.getByRole('link', { name: person.name }).click()
  await expect(heading(page)).toHaveText(person.name)
  await expect(copyNote(page)).toBeVisible()
  // Of another day nothing is kept, and what was read is of today.
  await page.goto(`${server.url}${at('/?asof=2020-05-05')}`)
  await expect(heading(page)).toHaveText('The line is cut here')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(0)
  // A file is no page of the hub: that it is none would be untrue.
  await expect(page.goto(`${server.url}${at('/feeds/hub.xml')}`)).rejects.toThrow('ERR_CONNECTION_REFUSED')
  await page.waitForURL(/^chrome-error:/)

  await server.start()
  await page.goto(server.url + FILM.path)
  await hydrated(page)
  await expect(heading(page)).not.toHaveText('The line is cut here')
  await expect(copyNote(page)).toHaveCount(0)
})

test('a page in the network’s reach is never a copy, and an open page outlives the network', async ({
  page,
}) => {
  await read(page, PERSON.path, PERSON.id)
  const end = await notAhead(page)
  await goto(page, STORY.path)
  const story = await heading(page).innerText()
  await server.stop()
  await end()
  await follow(page, PERSON.path)
  await expect(heading(page)).toHaveText(person.name)
  await expect(copyNote(page)).toBeVisible()
  await page.goBack()
  await expect(heading(page)).toHaveText(story)
  await server.start()
  await goto(page, PERSON.path)
  await expect(copyNote(page)).toHaveCount(0)
})

test('on one press the whole hub is kept, and one press removes it', async ({ page }) => {
  test.setTimeout(180_000)
  await read(page, '/', 'front')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Keep the whole hub' }).click()
  await expect(page.getByText('The whole hub was kept on')).toBeVisible()
  await kept(page, '/open/v1/changes.json')
  await server.stop()
  // Every page goes through one door; a full load of each would take minutes.
  await page.goto(server.url + STORY.path)
  await expect(copyNote(page)).toBeVisible()
  const lost = await page.evaluate(
    async (paths) => {
      const wait = (holds: () => boolean) =>
        new Promise<boolean>((done) => {
          const end = performance.now() + 5000
          const look = () => (holds() || performance.now() > end ? done(holds()) : setTimeout(look, 20))
          look()
        })
      const without: string[] = []
      for (const [path, own] of paths) {
        const link = document.createElement('a')
        link.href = path
        document.querySelector('main')?.append(link)
        link.click()
        const isThere = await wait(
          () =>
            document.querySelector('main')?.dataset['page'] === own &&
            document.querySelector('main h1') !== null &&
            !document.querySelector('[role="alert"]'),
        )
        link.remove()
        if (!isThere || document.title.startsWith('Not kept')) without.push(own)
      }
      return without
    },
    SAMPLES.map(({ path }) => [path, ownPath(path)] as const),
  )
  expect(lost).toEqual([])

  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Remove what is kept' }).click()
  await expect(page.getByText('Nothing is kept any more.')).toBeVisible()
  expect(await page.evaluate(() => caches.has('loose-ends.kept'))).toBe(false)
})

test('an installation that breaks off leaves nothing, and the next visit makes it good', async ({ page }) => {
  server.lost = /ClaimPage-[\w-]+\.js/
  await goto(page, STORY.path)
  await expect.poll(() => server.losses).toBeGreaterThan(0)
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null),
    )
    .toBe(null)
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null)
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('program'))))
    .toEqual([])
  server.lost = undefined
  await read(page, STORY.path, STORY.id)
  await server.stop()
  await page.reload()
  await expect(copyNote(page)).toBeVisible()
})

for (const isKept of [true, false]) {
  test(`a deploy under an open tab, its old files ${isKept ? 'kept' : 'gone'}: the tab goes on and the next page is the new one`, async ({
    page,
  }) => {
    const end = await notAhead(page)
    const story = await read(page, STORY.path, STORY.id)
    server.serve(NEXT)
    await end()
    if (!isKept) server.lost = OLD_SCRIPTS
    await expect(heading(page)).toHaveText(story)
    await follow(page, PERSON.path)
    await expect(page.getByText(CHANGED).first()).toBeVisible()
    await expect(page).toHaveURL(server.url + PERSON.path)
    await hydrated(page)
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap(({ name }) => /start-([^/]+)\.js/.exec(name)?.[1] ?? []),
    )
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((hash) => !hash.startsWith(NEXT_MARK))).toEqual([])
    await page.goBack()
    await expect(heading(page)).toHaveText(story)
  })
}

test('a tab of the last build still finds its late scripts after the new worker has come', async ({
  page,
}) => {
  await read(page, STORY.path, STORY.id)
  const late = await page.evaluate(async () => {
    const program = (await caches.keys()).find((name) => name.includes('program')) ?? ''
    const files = await (await caches.open(program)).keys()
    return files.map(({ url }) => url).find((url) => /ClaimPage-.*\.js/.test(url)) ?? ''
  })
  server.serve(NEXT)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect(page.getByText('The hub has been renewed')).toBeVisible()
  server.lost = OLD_SCRIPTS
  expect(await page.evaluate(async (url) => (await fetch(url)).ok, late)).toBe(true)
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByText('The hub has been renewed')).toHaveCount(0)
})

test('an update that breaks off leaves the version before at work', async ({ page }) => {
  const story = await read(page, STORY.path, STORY.id)
  const before = await page.evaluate(async () => (await caches.keys()).toSorted())
  server.serve(NEXT)
  server.lost = new RegExp(`ClaimPage-${NEXT_MARK}`)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(() => {}))
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).toSorted())).toEqual(before)
  await server.stop()
  await page.reload()
  await expect(heading(page)).toHaveText(story)
  await expect(copyNote(page)).toBeVisible()
  await server.start()
  server.lost = undefined
  await page.goto(server.url + CLAIM.path)
  await expect(heading(page)).toBeVisible()
})
