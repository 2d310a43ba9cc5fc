import type { Page } from '@playwright/test'
import { CLAIM, PAGES, PERSON, STORY } from './built-pages.ts'
import { expect, FAILED_REQUEST, IDLE_SCRIPT, open, test } from './hub.ts'

const QUESTION = PAGES.find(({ sort }) => sort === 'question') ?? STORY

const button = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Share' })

/** Stands in for the sheet of the reader’s system, which no test can see, and keeps what it was given. */
const withSheet = (page: Page, fault?: string): Promise<unknown> =>
  page.addInitScript((name) => {
    const given: ShareData[] = []
    Object.assign(window, { given })
    navigator.share = (data) => {
      given.push(data ?? {})
      return name ? Promise.reject(new DOMException('', name)) : Promise.resolve()
    }
  }, fault)
const given = (page: Page) => page.evaluate(() => (window as unknown as { given: ShareData[] }).given)
const withoutSheet = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))

test('the system is given the title and the address of the page as the reader sees it', async ({ page }) => {
  await withSheet(page)
  for (const { path } of [STORY, CLAIM, QUESTION, PERSON]) {
    await open(page, `${path}?as-of=2099-01-01`)
    await button(page).click()
    expect(await given(page)).toEqual([{ title: await page.title(), url: page.url() }])
    await expect(page.getByText('Link copied')).toHaveCount(0)
  }
})

test('whoever closes the sheet without a choice gets nothing copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await withSheet(page, 'AbortError')
  await open(page, STORY.path)
  await page.evaluate(() => navigator.clipboard.writeText('before'))
  await button(page).click()
  expect(await given(page)).toHaveLength(1)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before')
  await expect(page.getByText('Link copied')).toHaveCount(0)
})

for (const [how, prepare] of Object.entries({
  'there is no sheet': withoutSheet,
  'the sheet fails': (page: Page) => withSheet(page, 'NotAllowedError'),
})) {
  test(`where ${how}, the address is copied and the page says so`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await prepare(page)
    await open(page, STORY.path)
    await button(page).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    await page.keyboard.press('Tab')
    await expect(page.getByText('Link copied')).toHaveCount(0)
  })
}

test('where nothing may be copied, the address is marked to be copied by hand', async ({ page }) => {
  await withoutSheet(page)
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await open(page, CLAIM.path)
    await button(page).click()
    const field = page.getByLabel('Copy the address from here')
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(page.url())
    expect(await field.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBe(page.url().length)
    const box = await field.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
  }
})

/** Where each part of the page stands that is in the window, but for the buttons themselves. */
function placesInView(): string[] {
  return [...document.querySelectorAll('main *')]
    .filter((each) => !each.matches('[class*=PageActions], [class*=PageActions] *'))
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.top < innerHeight)
    .map(({ each, box }) => `${each.tagName} ${each.getAttribute('class')} at ${box.left}, ${box.top}`)
}

test.describe('without fonts', () => {
  test.use({ allowed: [FAILED_REQUEST] })

  test('the buttons of a page take a place that was kept for them', async ({ page }) => {
    // What late fonts move has a test of its own.
    await page.route('**/*.woff2', (route) => route.abort())
    let release: (() => void) | undefined
    await page.route(IDLE_SCRIPT, async (route) => {
      await new Promise<void>((done) => (release = done))
      await route.continue()
    })
    for (const width of [320, 390, 1440])
      for (const { path } of [PERSON, QUESTION, STORY, CLAIM]) {
        await page.setViewportSize({ width, height: 700 })
        await open(page, path)
        await expect.poll(() => release).toBeDefined()
        const before = await page.evaluate(placesInView)
        release?.()
        release = undefined
        await expect(button(page)).toBeVisible()
        expect(await page.evaluate(placesInView), `${path}, ${width} px`).toEqual(before)
      }
  })
})
