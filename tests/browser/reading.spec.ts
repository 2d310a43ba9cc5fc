import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { PERSON, STORY } from './built-pages.ts'
import { at, expect, FAILED_REQUEST, IDLE_SCRIPT, open, test } from './hub.ts'

const BUTTON = 'a[role=button][aria-controls]'
const buttons = (page: Page): Locator => page.locator(`.prose > p ${BUTTON}`)
const notes = (page: Page): Locator => page.locator('article li:has(> [class*=sign])')

/** Opens the story and waits until its claims can be opened. */
async function openStory(page: Page, search = ''): Promise<void> {
  await open(page, STORY.path + search)
  await expect(buttons(page).first()).toBeVisible()
}

const box = async (part: Locator) => {
  const found = await part.boundingBox()
  if (!found) throw new Error('it is not shown')
  return found
}

/** How far down the button's words stand, where the note is named by its button. */
async function noteOf(page: Page, button: Locator): Promise<Locator> {
  return page.locator(`[id="${await button.getAttribute('aria-controls')}"]`)
}

for (const width of [1100, 1440]) {
  test(`at ${width} px notes stand beside their words, clear of the text and of one another, and the text stays`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openStory(page)
    const paragraphs = page.locator('.prose > p')
    const places = () =>
      paragraphs.evaluateAll((all) =>
        all.map((each) => [each.getBoundingClientRect().top + scrollY, each.getBoundingClientRect().width]),
      )
    const before = await places()
    for (const nth of [0, 1, 2, 9]) await buttons(page).nth(nth).click()
    await expect(notes(page)).toHaveCount(4)
    expect(await places()).toEqual(before)
    const text = await box(page.locator('.prose'))
    const company = await box(page.locator('aside > div'))
    const stood = [company, ...(await Promise.all((await notes(page).all()).map(box)))]
    for (const [index, one] of stood.entries()) {
      expect(one.x).toBeGreaterThan(text.x + text.width)
      expect(one.x + one.width).toBeLessThanOrEqual(width)
      for (const other of stood.slice(index + 1))
        expect(one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true)
    }
    const [first] = await notes(page).all()
    const line = await box(page.locator('.prose > p mark').first())
    expect(Math.abs((await box(first ?? notes(page))).y - line.y)).toBeLessThan(40)
  })
}

test('at 390 px a note stands below its paragraph and pushes on what follows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await openStory(page)
  const [first, second] = [page.locator('.prose > p').nth(0), page.locator('.prose > p').nth(1)]
  const before = (await box(second)).y - (await box(first)).y
  await buttons(page).first().click()
  const note = await box(notes(page))
  expect(note.y).toBeGreaterThanOrEqual((await box(first)).y + (await box(first)).height)
  expect((await box(second)).y).toBeGreaterThanOrEqual(note.y + note.height)
  expect((await box(second)).y - (await box(first)).y).toBeGreaterThan(before + note.height - 1)
})

test('the note says who said it, when and where, how sure it was, and leads on', async ({ page }) => {
  await openStory(page)
  const slug = ((await buttons(page).first().getAttribute('href')) ?? '').replace('#note-', '')
  await buttons(page).first().click()
  await expect(notes(page).getByRole('list', { name: 'How it reached us' })).toBeVisible()
  await expect(notes(page).getByRole('list', { name: 'Sources' }).getByRole('listitem').first()).toBeVisible()
  const own = notes(page).getByRole('link', { name: 'All about this claim' })
  await expect(own).toHaveAttribute('href', new RegExp(`^${at('/claims/')}[^/]+/${slug}$`))
  await own.click()
  await expect(page).toHaveURL(new RegExp(`/${slug}$`))
})

test('the words open it too, and the links among them lead where they lead', async ({ page }) => {
  await openStory(page)
  const words = page.locator('.prose > p mark:not(:has(a))').first()
  await words.click()
  await expect(notes(page)).toHaveCount(1)
  await words.click()
  await expect(notes(page)).toHaveCount(0)
  const link = page.locator('.prose > p mark a[href^="/"]').first()
  const href = (await link.getAttribute('href')) ?? ''
  await link.click()
  await expect(page).toHaveURL(href)
})

test('Enter and Space open, Esc closes the one in focus and gives the focus back', async ({ page }) => {
  await openStory(page)
  const [one, other] = [buttons(page).nth(0), buttons(page).nth(1)]
  await one.focus()
  await page.keyboard.press('Enter')
  await expect(one).toHaveAttribute('aria-expanded', 'true')
  await other.focus()
  await page.keyboard.press('Space')
  await expect(other).toHaveAttribute('aria-expanded', 'true')
  const note = await noteOf(page, one)
  const within = note.locator('a[href*="/people/"], a[href*="/outlets/"], a[href*="/companies/"]').first()
  await within.focus()
  // What opens over the note closes first, by itself.
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await expect(within).toBeFocused()
  await expect(one).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(one).toHaveAttribute('aria-expanded', 'false')
  await expect(one).toBeFocused()
  await expect(other).toHaveAttribute('aria-expanded', 'true')
  await other.focus()
  await page.keyboard.press('Escape')
  await expect(other).toHaveAttribute('aria-expanded', 'false')
  await one.click()
  await notes(page).getByRole('button', { name: 'Close' }).click()
  await expect(one).toBeFocused()
  await expect(notes(page)).toHaveCount(0)
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } })
  test('a tap on the words opens, another closes', async ({ page }) => {
    await openStory(page)
    const words = page.locator('.prose > p mark:not(:has(a))').first()
    await words.tap()
    await expect(notes(page)).toHaveCount(1)
    await words.tap()
    await expect(notes(page)).toHaveCount(0)
  })
})

test.describe('without the script that brings notes', () => {
  test.use({ allowed: [FAILED_REQUEST] })
  test('the number leads to the claim’s entry', async ({ page }) => {
    await page.route(IDLE_SCRIPT, (route) => route.abort())
    await open(page, STORY.path)
    await page.waitForTimeout(500)
    const number = page.locator('.prose > p sup a').first()
    const href = (await number.getAttribute('href')) ?? ''
    await number.click()
    await expect(page.locator(href)).toBeInViewport()
  })
})

for (const width of [390, 1280]) {
  test(`at ${width} px the way back and a reload find the same things open at the same place`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await openStory(page)
    for (const nth of [0, 3]) await buttons(page).nth(nth).click()
    const spoilers = page.locator('main details')
    await spoilers.first().locator('summary').first().click()
    const shown = () => spoilers.evaluateAll((all) => all.map((each) => each.hasAttribute('open')))
    const before = await shown()
    expect(before.filter(Boolean)).toHaveLength(1)
    const last = buttons(page).last()
    await last.scrollIntoViewIfNeeded()
    const top = () => last.evaluate((element) => element.getBoundingClientRect().top)
    const [scroll, place] = [await page.evaluate(() => scrollY), await top()]
    const expectSame = async () => {
      await expect(notes(page)).toHaveCount(2)
      await expect.poll(shown).toEqual(before)
      await expect
        .poll(async () => Math.abs((await page.evaluate(() => scrollY)) - scroll))
        .toBeLessThanOrEqual(2)
      await expect.poll(async () => Math.abs((await top()) - place)).toBeLessThanOrEqual(2)
    }
    // It is kept a moment after it was opened: what keeps it is fetched with the first.
    await expect.poll(() => page.evaluate(() => history.state?.opened?.details?.length)).toBe(1)
    await page.locator(`main a[href="${PERSON.path}"]`).last().dispatchEvent('click')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.goBack()
    await expectSame()
    await page.reload()
    await expectSame()
    // Another visit finds them shut.
    await page.goto('/')
    await page.goto(STORY.path)
    await expect(buttons(page).first()).toBeVisible()
    await expect(notes(page)).toHaveCount(0)
    expect((await shown()).filter(Boolean)).toEqual([])
  })
}

test('what was opened is kept when another choice on the page takes its place in the history', async ({
  page,
}) => {
  await openStory(page)
  const opened = page.locator('main details').first()
  await opened.locator('summary').first().click()
  await expect.poll(() => page.evaluate(() => history.state?.opened?.details?.length)).toBe(1)
  const choose = (depth: string) => page.getByRole('radio', { name: depth }).dispatchEvent('click')
  await choose('Key claims')
  await expect(page.getByRole('heading', { name: 'The key claims' })).toBeVisible()
  await choose('Full story')
  await expect(page).toHaveURL(STORY.path)
  await expect.poll(() => page.evaluate(() => history.state?.opened?.details?.length)).toBe(1)
  await page.locator(`main a[href="${PERSON.path}"]`).last().dispatchEvent('click')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(opened).toHaveAttribute('open')
})

test('after a reload the window stays with a reader who has scrolled on, however late what was open comes', async ({
  page,
}) => {
  await openStory(page)
  await page.locator('main details').first().locator('summary').first().click()
  await expect.poll(() => page.evaluate(() => history.state?.opened?.details?.length)).toBe(1)
  let release = () => {}
  const late = new Promise<void>((resolve) => (release = resolve))
  await page.route(/\/kept-details-[\w-]+\.js/, async (route) => {
    await late
    await route.continue()
  })
  const place = () => page.evaluate(() => scrollY)
  const before = await place()
  await page.reload()
  await expect(buttons(page).first()).toBeVisible()
  await page.mouse.move(200, 400)
  await page.mouse.wheel(0, 2500)
  await expect.poll(place).toBeGreaterThan(before + 2000)
  release()
  await expect(page.locator('main details').first()).toHaveAttribute('open')
  await page.waitForTimeout(300)
  expect(await place()).toBeGreaterThan(before + 2000)
})

test('words that are shut have no open note, and opened ones take theirs with them when shut', async ({
  page,
}) => {
  await openStory(page)
  const shut = page.locator(`.prose > details:has(> p ${BUTTON})`).first()
  await expect(shut.locator(BUTTON).first()).toBeHidden()
  await shut.locator('> summary').click()
  await shut.locator(BUTTON).first().click()
  await expect(notes(page)).toBeVisible()
  await shut.locator('> summary').click()
  await expect(notes(page)).toBeHidden()
})

test('on another day the note tells only of that day, and its links stay on it', async ({ page }) => {
  await page.goto(`${STORY.path}?asof=2020-05-06`)
  await buttons(page).first().click()
  const all = await buttons(page).count()
  for (let nth = 1; nth < Math.min(all, 8); nth += 1) await buttons(page).nth(nth).click()
  const dates = await notes(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => (time.getAttribute('datetime') ?? '').slice(0, 10)))
  expect(dates.length).toBeGreaterThan(5)
  expect(dates.filter((date) => date > '2020-05-06')).toEqual([])
  const hrefs = await notes(page)
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs.filter((href) => !href?.includes('asof=2020-05-06'))).toEqual([])
})

test('open notes meet WCAG 2.2 AA in both themes, fit 320 px and are not printed', async ({ page }) => {
  test.setTimeout(240_000)
  await openStory(page)
  for (const nth of [0, 1, 6]) await buttons(page).nth(nth).click()
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const axe = new AxeBuilder({ page })
        .include('article')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      const { violations } = await axe.analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`)).toEqual(
        [],
      )
    }
  }
  await page.emulateMedia({ media: 'print' })
  await expect(notes(page).first()).toBeHidden()
})
