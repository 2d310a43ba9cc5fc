import type { Locator, Page } from '@playwright/test'
import { PERSON, SAMPLES, SECTIONS, STORY } from './built-pages.ts'
import { at, expect, open, test } from './hub.ts'

const WIDTHS = [320, 360, 480, 768, 1023, 1024, 1440, 2560]
const header = (page: Page) => page.getByRole('banner')
const menuButton = (page: Page) => page.getByRole('button', { name: 'Menu' })
const sections = (page: Page) => page.getByRole('navigation', { name: 'Sections' })
const settings = (page: Page) => page.getByRole('button', { name: 'Settings' })

/** Sets the look as a reader's earlier visit has left it. */
const keepLook = (page: Page, look: object) =>
  page.addInitScript((text) => localStorage.setItem('loose-ends.look', text), JSON.stringify(look))

/** Where everything in the head stands that can be pressed and is seen. */
const places = (page: Page) =>
  header(page).evaluate((head) =>
    [...head.querySelectorAll('a, button')]
      .filter((each) => each.checkVisibility() && getComputedStyle(each).clipPath === 'none')
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect()
        return { name: each.textContent, x, y, width, height, middle: y + height / 2 }
      }),
  )

for (const look of [{}, { text: 'largest' }])
  test(`the head is one row at every width, with text ${JSON.stringify(look)}`, async ({ page }) => {
    await keepLook(page, look)
    await page.goto(PERSON.path)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 640 })
      const found = await places(page)
      const middles = found.map(({ middle }) => middle)
      expect(Math.max(...middles) - Math.min(...middles), `${width} px`).toBeLessThan(8)
      for (const { name, x, width: own, height } of found) {
        expect(height, `${name} at ${width} px`).toBeGreaterThanOrEqual(44)
        expect(x + own, `${name} at ${width} px`).toBeLessThanOrEqual(width)
      }
    }
  })

test('the section being read is named in the head, and marked in its list', async ({ page }) => {
  await page.goto(PERSON.path)
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 640 })
    const marked = await header(page).evaluate((head) =>
      [...head.querySelectorAll('nav a[aria-current], button span + span')]
        .filter((each) => each.checkVisibility() && getComputedStyle(each).clipPath === 'none')
        .map((each) => [each.textContent, getComputedStyle(each).textDecorationLine]),
    )
    expect(marked, `${width} px`).toEqual([['People', 'underline']])
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })

  test('the menu leads to every section', async ({ page }) => {
    await page.goto(STORY.path)
    await expect(settings(page)).toBeHidden()
    await menuButton(page).click()
    for (const folder of SECTIONS)
      await expect(sections(page).locator(`a[href="${at(`/${folder}`)}"]`)).toBeVisible()
    await sections(page).getByRole('link').last().click()
    await expect(page).toHaveURL(at('/about'))
  })
})

test('the menu opens and closes by keyboard, and a link followed closes it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, STORY.path)
  await menuButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(sections(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(sections(page).getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(sections(page)).toBeHidden()
  await expect(menuButton(page)).toBeFocused()
  await page.keyboard.press('Enter')
  for (const each of await sections(page).getByRole('link').all()) {
    const box = await each.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
  }
  await sections(page)
    .locator(`a[href="${at(`/${SECTIONS[1]}`)}"]`)
    .click()
  await expect(page).toHaveURL(at(`/${SECTIONS[1]}`))
  await expect(sections(page)).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('nothing in the head moves as the scripts take over', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 700 })
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto(STORY.path)
    await page.evaluate(() => document.fonts.ready)
    const before = await places(page)
    await page.unrouteAll()
    await open(page, STORY.path)
    await page.evaluate(() => document.fonts.ready)
    expect(await places(page)).toEqual(before)
  }
})

test('every page has its landmarks, once', async ({ page }) => {
  for (const { path } of SAMPLES) {
    await page.goto(path)
    for (const role of ['banner', 'main', 'contentinfo'] as const)
      await expect(page.getByRole(role), `${role} of ${path}`).toHaveCount(1)
    await expect(sections(page)).toHaveCount(1)
  }
})

test('what is pressed outside of running text is at least 24 px high and wide', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const { path } of SAMPLES) {
      await page.goto(path)
      const small = await page
        .locator('#root > :is(header, footer) :is(a, button), main :is(button, summary, select, label)')
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility({ contentVisibilityAuto: true }))
            .filter((each) => getComputedStyle(each).clipPath === 'none')
            .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ name, box }) => `${name} ${box.width} x ${box.height}`),
        )
      expect(small, `${path} at ${width} px`).toEqual([])
    }
  }
})

test('with the largest text and compact lists nothing sticks out at 320 px', async ({ page }) => {
  await keepLook(page, { text: 'largest', density: 'compact' })
  await page.setViewportSize({ width: 320, height: 640 })
  for (const { path } of SAMPLES) {
    await page.goto(path)
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(over, path).toBeLessThanOrEqual(0)
  }
})

test('density, motion and underlines hold before the scripts come', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  const shown = () =>
    page.evaluate(() => {
      const root = getComputedStyle(document.documentElement)
      const link = getComputedStyle(document.querySelector('main p a:not(mark *)') ?? document.body)
      const mark = getComputedStyle(document.querySelector('main mark') ?? document.body)
      return {
        leading: Number.parseFloat(getComputedStyle(document.body).lineHeight),
        pace: root.getPropertyValue('--pace'),
        underline: link.textDecorationColor,
        text: link.color,
        line: mark.backgroundImage,
      }
    })
  await page.goto(STORY.path)
  const usual = await shown()
  expect(usual.pace).toBe('1')
  await keepLook(page, { density: 'compact', motion: 'reduced', underlines: 'none' })
  await page.reload()
  const set = await shown()
  expect(set.leading).toBeLessThan(usual.leading)
  expect(set.pace).toBe('0')
  expect(set.underline).toMatch(/, 0\)$/)
  expect(set.line, 'the lines of claims stay').toBe(usual.line)
  await keepLook(page, { underlines: 'strong' })
  await page.reload()
  const strong = await shown()
  expect(strong.underline).toBe(strong.text)
  expect(usual.underline).not.toBe(usual.text)
})

for (const [name, reduce] of [
  ['the device', (page: Page) => page.emulateMedia({ reducedMotion: 'reduce' })],
  ['the settings', (page: Page) => keepLook(page, { motion: 'reduced' })],
] as const)
  test(`the bar of a page on its way stands still when ${name} asks for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    const pace = async () => {
      await page.route(`**/data/${PERSON.id}.json`, () => {})
      await open(page, STORY.path)
      await page.locator(`main a[href="${PERSON.path}"]`).first().click()
      const bar = page.locator('[data-pending]')
      await expect(bar).toBeAttached()
      return bar.evaluate((element) => getComputedStyle(element, '::before').animationDuration)
    }
    expect(await pace()).toBe('0.3s, 1.4s')
    await reduce(page)
    expect(await pace()).toBe('0.3s, 0s')
  })

/** The dialog pattern of the ARIA Authoring Practices: named, the focus in it and kept, Esc, and the focus given back. */
async function expectDialog(page: Page, name: string, opener: Locator | undefined): Promise<void> {
  const sheet = page.getByRole('dialog', { name })
  await expect(sheet).toBeVisible()
  const isNamed = await sheet.evaluate(
    (dialog, title) =>
      document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent === title &&
      dialog.matches(':modal'),
    name,
  )
  expect(isNamed).toBe(true)
  const hasFocus = () =>
    sheet.evaluate(
      (dialog) => dialog.contains(document.activeElement) || document.activeElement === document.body,
    )
  expect(await sheet.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
  for (const key of ['Tab', 'Shift+Tab'])
    for (let count = 0; count < 14; count += 1) {
      await page.keyboard.press(key)
      expect(await hasFocus(), `${key} ${count}`).toBe(true)
    }
  await sheet.getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  if (opener) await expect(opener).toBeFocused()
}

test.describe('the sheets', () => {
  test.use({ hasTouch: true })

  for (const way of ['mouse', 'touch', 'keyboard'] as const)
    test(`keep the dialog pattern by ${way}`, async ({ page }) => {
      await open(page, STORY.path)
      const press = async (button: Locator) => {
        if (way === 'mouse') return button.click()
        if (way === 'touch') return button.tap()
        await button.focus()
        await page.keyboard.press('Space')
      }
      await press(settings(page))
      const list = page.getByRole('button', { name: 'List of keyboard shortcuts' })
      await press(list)
      await expectDialog(page, 'Keyboard shortcuts', list)
      await expectDialog(page, 'Settings', settings(page))
      await press(settings(page))
      await press(page.getByRole('button', { name: 'Close' }))
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect(settings(page)).toBeFocused()
    })
})

test('? opens the list of shortcuts, and with shortcuts off no key does anything', async ({ page }) => {
  await open(page, STORY.path)
  const link = page.locator('main a').first()
  await link.focus()
  await page.keyboard.press('?')
  await expectDialog(page, 'Keyboard shortcuts', link)
  await settings(page).click()
  const choice = page.getByRole('group', { name: 'Keyboard shortcuts' })
  await choice.getByRole('radio', { name: 'Off' }).check()
  await page.keyboard.press('Escape')
  for (const key of ['/', '?', 'Control+k']) await page.keyboard.press(key)
  await page.waitForTimeout(300)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await settings(page).click()
  await page.getByRole('button', { name: 'Reset all settings' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox')).toBeFocused()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})
