import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { PERSON, SAMPLES, STORY } from './built-pages.ts'
import { at, expect, IDLE_SCRIPT, open, ownPath, test } from './hub.ts'

/** What each transition of the page has named, at its two pictures, and whether it came to its end. */
interface Seen {
  before: string[]
  after: string[]
  isOver: boolean
}

declare global {
  interface Window {
    transitionsSeen: Seen[]
  }
}

/** Notes what has a name when the browser takes its pictures. */
function watchTransitions(): void {
  window.transitionsSeen = []
  const names = () =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .flatMap((element) => {
        const name = getComputedStyle(element).getPropertyValue('view-transition-name')
        return name === 'none' ? [] : [`${name} ${element.localName}`]
      })
      .toSorted()
  const start = document.startViewTransition.bind(document)
  document.startViewTransition = (update) => {
    const seen: Seen = { before: names(), after: [], isOver: false }
    window.transitionsSeen.push(seen)
    const transition = start(async () => {
      if (typeof update === 'function') await update()
      seen.after = names()
    })
    void transition.finished.then(() => (seen.isOver = true))
    return transition
  }
}

const transitions = (page: Page): Promise<Seen[]> => page.evaluate(() => window.transitionsSeen)

/** Waits for so many transitions to come to their end; gives what they named. */
async function overAfter(page: Page, count: number): Promise<Omit<Seen, 'isOver'>[]> {
  await expect.poll(async () => (await transitions(page)).filter(({ isOver }) => isOver).length).toBe(count)
  return (await transitions(page)).map(({ before, after }) => ({ before, after }))
}

const namesLeft = (page: Page): Promise<number> => page.locator('[style*="view-transition-name"]').count()

/** Opens a page and waits until it can move. */
async function openMoving(page: Page, path: string): Promise<void> {
  const idle = page.waitForResponse(IDLE_SCRIPT)
  await open(page, path)
  await idle
  // What came is evaluated and rendered in the tasks after.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
}

const rowOf = (page: Page, path: string) => page.locator(`main a[href="${path}"]:has([data-shape])`).first()

test.beforeEach(({ page }) => page.addInitScript(watchTransitions))

test('a portrait is carried to the page it opens, and back', async ({ page }) => {
  await openMoving(page, '/people')
  await rowOf(page, PERSON.path).click()
  await expect(page).toHaveURL(PERSON.path)
  expect(await overAfter(page, 1)).toEqual([{ before: ['portrait svg'], after: ['portrait svg'] }])
  await expect.poll(() => namesLeft(page)).toBe(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(at('/people'))
  const [, back] = await overAfter(page, 2)
  expect(back).toEqual({ before: ['headline h1', 'portrait svg'], after: ['portrait svg'] })
  await expect.poll(() => namesLeft(page)).toBe(0)
})

test('a link that is a headline carries it and the portrait beside it', async ({ page }) => {
  await openMoving(page, '/')
  await page.locator('main h1 a').click()
  await expect(page).not.toHaveURL(at('/'))
  const both = ['headline h1', 'portrait svg']
  expect(await overAfter(page, 1)).toEqual([{ before: both, after: both }])
  await expect.poll(() => namesLeft(page)).toBe(0)
})

test('a link in running text carries nothing, and the page changes at once', async ({ page }) => {
  await openMoving(page, STORY.path)
  await page
    .locator(`main p a[href^="${at('/people/')}"]`)
    .first()
    .click()
  await expect(page).not.toHaveURL(STORY.path)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await transitions(page)).toEqual([])
})

test('a place on the same page is gone to without a transition', async ({ page }) => {
  await openMoving(page, STORY.path)
  await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('main a:has([data-shape]), main p a')
    if (link) link.href = `${location.pathname}#${document.querySelector('main [id]')?.id}`
    link?.click()
  })
  await expect(page).toHaveURL(/#/)
  expect(await transitions(page)).toEqual([])
})

test('no name is there twice on any sort of page, from any to any', async ({ page }) => {
  await openMoving(page, '/')
  for (const { path } of SAMPLES) {
    // Some pages have no link before they have fetched what they show.
    await page.locator('main a').first().waitFor()
    await page.evaluate((to) => {
      const link = document.querySelector<HTMLAnchorElement>('main a:has([data-shape]), main h3 a, main a')
      link?.setAttribute('href', to)
      link?.click()
    }, path)
    await expect(page.locator(`main[data-page="${ownPath(path)}"]`)).toBeVisible()
    await expect.poll(async () => (await transitions(page)).every(({ isOver }) => isOver)).toBe(true)
  }
  const seen = await transitions(page)
  expect(seen.some(({ before, after }) => before.length > 0 && after.length > 0)).toBe(true)
  for (const { before, after } of seen)
    for (const names of [before, after])
      expect(new Set(names.map((name) => name.split(' ')[0])).size).toBe(names.length)
})

test('going back twice, the second time while the first is still to move, shows the page of the address', async ({
  page,
}) => {
  await openMoving(page, '/timeline')
  await page
    .getByRole('banner')
    .locator(`a[href="${at('/people')}"]`)
    .click()
  await rowOf(page, PERSON.path).click()
  await overAfter(page, 1)
  await page.evaluate(async () => {
    const start = document.startViewTransition.bind(document)
    // The browser takes its picture in its own time.
    document.startViewTransition = (update) =>
      start(async () => {
        await new Promise((resolve) => setTimeout(resolve, 200))
        if (typeof update === 'function') await update()
      })
    history.back()
    await new Promise((resolve) =>
      addEventListener('popstate', () => setTimeout(resolve, 60), { once: true }),
    )
    history.back()
  })
  await expect(page).toHaveURL(at('/timeline'))
  await expect.poll(async () => (await transitions(page)).every(({ isOver }) => isOver)).toBe(true)
  await expect(page.locator(`main[data-page="${ownPath(at('/timeline'))}"]`)).toBeVisible()
})

test('a press while a page moves opens what it is on', async ({ page }) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 9s !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
  await openMoving(page, '/people')
  await rowOf(page, PERSON.path).click()
  await expect(page.locator(`main[data-page="${ownPath(PERSON.path)}"]`)).toBeVisible()
  await expect.poll(async () => (await transitions(page))[0]?.after).toEqual(['portrait svg'])
  expect((await transitions(page))[0]?.isOver).toBe(false)
  // A press with the mouse, at the place itself: what lies over it would take it.
  const box = await page.locator(`header nav a[href="${at('/films')}"]`).boundingBox()
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)
  // Long before the movement would have come to its end.
  await expect(page.locator('main[data-page="/films"]')).toBeVisible({ timeout: 3000 })
  await expect.poll(async () => (await transitions(page))[0]?.isOver, { timeout: 1500 }).toBe(true)
})

for (const [name, reduce] of Object.entries({
  'the system': (page: Page) => page.emulateMedia({ reducedMotion: 'reduce' }),
  'the reader': (page: Page) => page.evaluate(() => (document.documentElement.dataset['motion'] = 'reduced')),
})) {
  test(`nothing moves when ${name} asks for less motion`, async ({ page }) => {
    await openMoving(page, '/people')
    await reduce(page)
    await rowOf(page, PERSON.path).click()
    await expect(page).toHaveURL(PERSON.path)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    expect(await transitions(page)).toEqual([])
    expect(await namesLeft(page)).toBe(0)
  })
}

test('where the browser has no transitions, pages change as ever', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Document.prototype, 'startViewTransition'))
  await page.addInitScript(() => Reflect.deleteProperty(document, 'startViewTransition'))
  await open(page, '/people')
  await rowOf(page, PERSON.path).click()
  await expect(page).toHaveURL(PERSON.path)
  await page.goBack()
  await expect(page.locator('main[data-page="/people"]')).toBeVisible()
})

test('a page that was moved to is as accessible as one that was opened', async ({ page }) => {
  await openMoving(page, '/people')
  await rowOf(page, PERSON.path).click()
  await overAfter(page, 1)
  test.setTimeout(240_000)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})
