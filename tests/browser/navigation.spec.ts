import type { Page } from '@playwright/test'
import { FILM, PERSON, SECTIONS, STORY } from './built-pages.ts'
import { at, dataRequests, expect, open, test } from './hub.ts'

const follow = (page: Page, path: string): Promise<void> =>
  page.locator(`main a[href="${path}"]`).first().click()

/** What the built page at the path says of itself in its head. */
async function builtHead(page: Page, path: string): Promise<Record<string, string | undefined>> {
  const html = await (await page.request.get(path)).text()
  const unescaped = (text?: string) =>
    text?.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '"')
  return {
    title: unescaped(/<title>(.*?)<\/title>/.exec(html)?.[1]),
    description: unescaped(/<meta name="description" content="(.*?)"/.exec(html)?.[1]),
    canonical: unescaped(/<link rel="canonical" href="(.*?)"/.exec(html)?.[1]),
  }
}

const shownHead = async (page: Page) => ({
  title: await page.title(),
  description: await page.locator('meta[name=description]').getAttribute('content'),
  canonical: await page.locator('link[rel=canonical]').getAttribute('href'),
})

test('a link is followed with one request for data, and head and heading follow', async ({ page }) => {
  await open(page, STORY.path)
  const requests = dataRequests(page)
  const documents: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url())
  })
  await follow(page, PERSON.path)
  await expect(page).toHaveURL(PERSON.path)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(requests).toEqual([`/data/${PERSON.id}.json`])
  expect(documents).toEqual([])
  expect(await shownHead(page)).toEqual(await builtHead(page, PERSON.path))
})

test('what the pointer, the focus or a finger rests on is fetched ahead', async ({ page }) => {
  await open(page, STORY.path)
  const link = page.locator(`main a[href="${PERSON.path}"]`).first()
  const touch = async () => {
    await link.dispatchEvent('touchstart')
    // A finger that stayed until the payload has come might stay long enough for a preview.
    await link.dispatchEvent('touchend')
  }
  for (const show of [() => link.hover(), () => link.focus(), touch]) {
    await page.reload()
    const ahead = page.waitForResponse(`**/data/${PERSON.id}.json`)
    await open(page, STORY.path)
    await show()
    await ahead
    const requests = dataRequests(page)
    await link.click()
    await expect(page).toHaveURL(PERSON.path)
    expect(requests.filter((path) => path === `/data/${PERSON.id}.json`)).toEqual([])
  }
})

test('a new page is announced once: by its heading, not by a live region too', async ({ page }) => {
  await open(page, STORY.path)
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[aria-live],[role=status],[role=alert]',
        )
        if (region) heard.push(region.textContent)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  await follow(page, PERSON.path)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeFocused()
  const name = await heading.innerText()
  const heard = await page.evaluate(() => Reflect.get(window, 'heard') as string[])
  expect(heard.filter((words) => words.includes(name))).toEqual([])
})

test('back and forward restore the place', async ({ page }) => {
  await open(page, STORY.path)
  const scroll = () => page.evaluate(() => scrollY)
  await page.evaluate(() => scrollTo(0, 700))
  await page.locator(`a[href="${PERSON.path}"]`).last().focus()
  await page.evaluate(() => scrollTo(0, 700))
  await page.locator(`a[href="${PERSON.path}"]`).last().dispatchEvent('click')
  await expect(page).toHaveURL(PERSON.path)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect.poll(scroll).toBe(0)
  await page.evaluate(() => scrollTo(0, 300))
  await page.goBack()
  await expect(page).toHaveURL(STORY.path)
  await expect.poll(async () => Math.abs((await scroll()) - 700)).toBeLessThanOrEqual(8)
  await page.goForward()
  await expect(page).toHaveURL(PERSON.path)
  await expect.poll(async () => Math.abs((await scroll()) - 300)).toBeLessThanOrEqual(8)
})

test('the last of five hasty clicks wins', async ({ page }) => {
  await open(page, '/')
  const folders = SECTIONS.slice(0, 5)
  await page.route('**/data/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200))
    await route.continue()
  })
  for (const folder of folders) {
    await page
      .getByRole('navigation', { name: 'Sections' })
      .locator(`a[href="${at(`/${folder}`)}"]`)
      .dispatchEvent('click')
    await page.waitForTimeout(50)
  }
  const last = at(`/${folders.at(-1)}`)
  await expect(page).toHaveURL(last)
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveURL(last)
  const { title } = await builtHead(page, last)
  await expect(page).toHaveTitle(title ?? '')
  expect(title).toContain(await page.getByRole('heading', { level: 1 }).innerText())
})

test('the section being read is marked in the navigation', async ({ page }) => {
  await open(page, '/')
  for (const folder of SECTIONS) {
    const link = page.getByRole('navigation', { name: 'Sections' }).locator(`a[href="${at(`/${folder}`)}"]`)
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
  }
})

test('going back while a page is on its way ends that', async ({ page }) => {
  await open(page, STORY.path)
  await follow(page, PERSON.path)
  await expect(page).toHaveURL(PERSON.path)
  await page.route(`**/data/${FILM.id}.json`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.continue()
  })
  await page.locator(`a[href="${FILM.path}"]`).first().click()
  await page.goBack()
  await expect(page).toHaveURL(STORY.path)
  await page.waitForTimeout(900)
  await expect(page).toHaveURL(STORY.path)
  await expect(page.getByRole('article')).toBeVisible()
})
