import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { STORY } from './built-pages.ts'
import { at, expect, open, test } from './hub.ts'

const text = (page: Page) => page.locator('article > :last-child')
const claims = (page: Page) => page.getByRole('heading', { name: 'The claims' })
const keyClaims = (page: Page) => page.getByRole('heading', { name: 'The key claims' })
const depth = (page: Page, name: string) => page.getByRole('radio', { name })

test('the arrow keys choose a depth, and the address follows without a new entry or a jump', async ({
  page,
}) => {
  await open(page, '/stories')
  await page.locator(`main a[href="${STORY.path}"]`).click()
  await expect(depth(page, 'Full story')).toBeChecked()
  await depth(page, 'Full story').focus()
  const top = await page.evaluate(() => scrollY)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(`${STORY.path}?depth=claims`)
  await expect(depth(page, 'Key claims')).toBeFocused()
  await expect(keyClaims(page)).toBeVisible()
  await expect(text(page)).toBeHidden()
  await expect(claims(page)).toBeHidden()
  expect(await page.evaluate(() => scrollY)).toBe(top)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(`${STORY.path}?depth=line`)
  await expect(keyClaims(page)).toHaveCount(0)
  await expect(text(page)).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(STORY.path)
  await expect(text(page)).toBeVisible()
  await expect(claims(page)).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(at('/stories'))
})

test('a linked depth is shown, and is there again on the way back from a key claim', async ({ page }) => {
  await open(page, `${STORY.path}?depth=claims`)
  await expect(depth(page, 'Key claims')).toBeChecked()
  const way = page.getByRole('link', { name: 'In the full story' })
  expect(await way.count()).toBeGreaterThan(2)
  expect(await way.count()).toBeLessThanOrEqual(7)
  const href = (await way.last().getAttribute('href')) ?? ''
  await way.last().click()
  await expect(page).toHaveURL(href)
  const words = page.locator(`mark[id="${href.split('#')[1]}"]`)
  await expect(words).toBeInViewport()
  await expect(words).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(`${STORY.path}?depth=claims`)
  await expect(keyClaims(page)).toBeVisible()
  await expect(text(page)).toBeHidden()
})

test('an address that points at a claim lands on it, whatever its depth', async ({ page }) => {
  await page.goto(STORY.path)
  const slug = await page.locator('article > :last-child p mark[id]').last().getAttribute('id')
  for (const place of [`#${slug}`, `#note-${slug}`]) {
    await page.goto('/about')
    await open(page, `${STORY.path}?depth=line${place}`)
    await expect(page.locator(place)).toBeInViewport()
    await expect(depth(page, 'Full story')).toBeChecked()
  }
})

for (const width of [320, 1280]) {
  test(`the choice takes no room that was not kept for it, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, STORY.path)
    const form = page.locator('form:has([name=depth])')
    const kept = await form.evaluate((element) => {
      const before = element.getBoundingClientRect().height
      element.replaceChildren()
      return [before, element.getBoundingClientRect().height]
    })
    expect(kept[0]).toBeGreaterThan(24)
    expect(kept[1]).toBe(kept[0])
  })
}

test('the key claims meet WCAG 2.2 AA on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await open(page, `${STORY.path}?depth=claims`)
  await expect(keyClaims(page)).toBeVisible()
  const axe = new AxeBuilder({ page }).include('main').withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`)).toEqual([])
})

test('a lesser depth prints the full story, without the choice', async ({ page }) => {
  await open(page, `${STORY.path}?depth=claims`)
  await expect(keyClaims(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(text(page)).toBeVisible()
  await expect(claims(page)).toBeVisible()
  await expect(keyClaims(page)).toBeHidden()
  await expect(page.getByRole('radiogroup')).toBeHidden()
  await expect(page.getByRole('list', { name: 'How its claims stand' })).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the full story is there whatever the address asks for, and no choice', async ({ page }) => {
    await page.goto(`${STORY.path}?depth=line`)
    await expect(text(page)).toBeVisible()
    await expect(claims(page)).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(0)
  })
})
