import type { Page } from '@playwright/test'
import { NOWHERE, PERSON, SAMPLES, SHAPES, STORY } from './built-pages.ts'
import { expect, FAILED_REQUEST, open, test } from './hub.ts'
import { cutText, sidewaysScroll } from './page-faults.ts'

async function expectFits(page: Page, where: string): Promise<void> {
  expect(await sidewaysScroll(page), where).toEqual([])
  expect(await cutText(page), where).toEqual([])
}

test('at 320 px no page scrolls sideways', async ({ page }) => {
  test.setTimeout(180_000)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const { path } of SHAPES) {
    await page.goto(path)
    await expectFits(page, path)
  }
})

for (const width of [360, 768, 1440])
  test(`the figures under a head stand in even columns, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, PERSON.path)
    const cells = await page
      .getByRole('list', { name: 'How often it appears' })
      .getByRole('listitem')
      .evaluateAll((items) =>
        items.map((item) => {
          const { width: wide, top, height } = item.getBoundingClientRect()
          return { wide, top, height }
        }),
      )
    expect(cells.length).toBeGreaterThan(5)
    expect(
      Math.max(...cells.map(({ wide }) => wide)) - Math.min(...cells.map(({ wide }) => wide)),
    ).toBeLessThan(1)
    const tops = [...new Set(cells.map(({ top }) => top))]
    const lengths = tops.map((top) => cells.filter((cell) => cell.top === top).length)
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(2)
    expect(new Set(cells.map(({ height }) => Math.round(height))).size).toBe(1)
  })

test.describe('the not-found page', () => {
  test.use({ allowed: [FAILED_REQUEST] })
  test('does not scroll sideways at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, NOWHERE)
    await expectFits(page, NOWHERE)
  })
})

test('with text at 200 % nothing is cut off or sticks out', async ({ page, context }) => {
  // As the reader’s own setting does it: lengths and media queries in rem and em follow.
  const session = await context.newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  for (const width of [640, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const { path } of SAMPLES) {
      await page.goto(path)
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
      await expectFits(page, `${path} at ${width} px`)
    }
  }
})

test('with the text spacing of WCAG 1.4.12 nothing is cut off or sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const { path } of SAMPLES) {
    await page.goto(path)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`)
      document.adoptedStyleSheets.push(sheet)
    })
    await expectFits(page, path)
  }
})

test('at 400 % zoom bars leave two thirds of the window to the text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  for (const { path } of SAMPLES) {
    await page.goto(path)
    await expectFits(page, path)
    await page.mouse.wheel(0, 600)
    const bars = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .map((element) => element.getBoundingClientRect())
        .filter(({ top, bottom, width }) => width > 160 && bottom > 0 && top < innerHeight)
        .reduce((sum, { height }) => sum + height, 0),
    )
    expect(bars, path).toBeLessThanOrEqual(256 / 3)
  }
})

test('forced colours keep lines, links and the focus visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const { path } of SAMPLES) {
    await page.goto(path)
    const lost = await page.evaluate(() => {
      const background = getComputedStyle(document.body).backgroundColor
      const drawn = [...document.querySelectorAll('main svg:not([aria-hidden] *) *')].filter(
        (shape) => shape instanceof SVGGeometryElement && getComputedStyle(shape).stroke !== 'none',
      )
      return drawn.filter((shape) => getComputedStyle(shape).stroke === background).length
    })
    expect(lost, `${path}: strokes in the colour of the background`).toBe(0)
  }
  await page.goto(STORY.path)
  await page.keyboard.press('Tab')
  const { outlineStyle, outlineWidth } = await page.evaluate(() =>
    getComputedStyle(document.activeElement ?? document.body),
  )
  expect([outlineStyle !== 'none', parseFloat(outlineWidth) >= 2]).toEqual([true, true])
  const marks = page.locator('article mark')
  for (const mark of await marks.all()) {
    const drawn = await mark.evaluate((element) => {
      const { textDecorationLine, borderBottomStyle, backgroundImage } = getComputedStyle(element)
      return textDecorationLine !== 'none' || borderBottomStyle !== 'none' || backgroundImage !== 'none'
    })
    expect(drawn, await mark.innerText()).toBe(true)
  }
})

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { path } of SAMPLES) {
    await open(page, path)
    const moving = await page.evaluate(() => {
      const slow = (times: string) => times.split(', ').some((time) => parseFloat(time) > 0.01)
      const elements = [document.documentElement, ...document.querySelectorAll('body, body *')]
      const named = elements.filter((element) => {
        const style = getComputedStyle(element)
        const animated = style.animationName !== 'none' && slow(style.animationDuration)
        return animated || slow(style.transitionDuration) || style.scrollBehavior === 'smooth'
      })
      return named.map((element) => `${element.tagName}.${element.className}`)
    })
    expect(moving, path).toEqual([])
  }
})

test('in print no bar stands on every sheet and the text is dark', async ({ page }) => {
  for (const { path } of SAMPLES) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(path)
    const heading = await page.getByRole('heading', { level: 1 }).innerText()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const fixed = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => getComputedStyle(element).position === 'fixed' && element.checkVisibility())
        .map((element) => `${element.tagName}.${element.className}`),
    )
    expect(fixed, path).toEqual([])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.getByRole('navigation').first()).toBeHidden()
    const ink = await page.evaluate(() => {
      const lightness = (colour: string) => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
        if (!canvas) return 0
        canvas.fillStyle = colour
        canvas.fillRect(0, 0, 1, 1)
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
        return (red + green + blue) / 3
      }
      return lightness(getComputedStyle(document.querySelector('main p') ?? document.body).color)
    })
    expect(ink, `${path}: text is dark even where the screen is`).toBeLessThan(128)
  }
})
