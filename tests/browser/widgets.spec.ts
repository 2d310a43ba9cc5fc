import type { Locator, Page } from '@playwright/test'
import { PERSON, STORY } from './built-pages.ts'
import { expect, open, test } from './hub.ts'

/**
 * The tables of keys and attributes of the ARIA Authoring Practices, by mouse, touch and keyboard, for the widgets that
 * no other spec holds to them: see comfort (dialogs, the menu), preview (tooltip) and reading (disclosure).
 */
test.use({ hasTouch: true })

const WAYS = {
  mouse: (target: Locator) => target.click(),
  touch: (target: Locator) => target.tap(),
}

/** What a combobox points to: the option that is selected, if any, while the focus stays in the field. */
const active = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement
    const selected = [...document.querySelectorAll('[role=option][aria-selected=true]')]
    const { top = 0, bottom = 0 } = selected[0]?.getBoundingClientRect() ?? {}
    return {
      focus: field?.getAttribute('role'),
      isOne: selected.length < 2,
      at: [...document.querySelectorAll('[role=option]')].indexOf(selected[0] ?? document.body),
      isNamed: (field?.getAttribute('aria-activedescendant') ?? undefined) === selected[0]?.id,
      isInSight: top >= 0 && bottom <= innerHeight,
    }
  })
const pointsTo = (at: number) => ({ focus: 'combobox', isOne: true, at, isNamed: true, isInSight: true })

test('combobox with a list: the attributes, and every key of the table', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 480 })
  await open(page, '/')
  await page.keyboard.press('/')
  const field = page.getByRole('combobox')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect(field).toHaveAttribute('aria-autocomplete', 'list')
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  const list = page.locator(`[id="${await field.getAttribute('aria-controls')}"]`)
  await expect(list).toHaveRole('listbox')
  expect(await active(page)).toEqual(pointsTo(-1))
  const last = (await page.getByRole('option').count()) - 1
  for (const [key, at] of [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowUp', last],
    ['ArrowDown', 0],
    ['End', -1],
    ['ArrowUp', last],
    ['Home', -1],
  ] as const) {
    await page.keyboard.press(key)
    expect(await active(page), key).toEqual(pointsTo(at))
  }
  await page.keyboard.type('a')
  await expect.poll(() => active(page)).toEqual(pointsTo(0))
  // Home and the arrows to the sides belong to the text: what is typed next stands before the rest.
  await page.keyboard.press('Home')
  await page.keyboard.type('b')
  await expect(field).toHaveValue('ba')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('c')
  await expect(field).toHaveValue('bac')
  await field.fill('zzzzzz')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(field).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowDown')
  expect(await active(page)).toEqual(pointsTo(-1))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('combobox with a list: an arrow in the moment after a letter finds its option drawn and in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 480 })
  await open(page, '/')
  await page.keyboard.press('/')
  await expect(page.getByRole('option').first()).toBeVisible()
  const ids = () => page.getByRole('option').evaluateAll((options) => options.map(({ id }) => id))
  const before = await ids()
  // Both within one task, before what is drawn later can be.
  const chosen = await page.getByRole('combobox').evaluate(async (field: HTMLInputElement) => {
    field.setRangeText('h')
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await Promise.resolve()
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }))
    await Promise.resolve()
    const option = document.getElementById(field.getAttribute('aria-activedescendant') ?? '')
    const { bottom = Infinity } = option?.getBoundingClientRect() ?? {}
    return { id: option?.id, isInSight: bottom <= innerHeight }
  })
  expect(chosen.isInSight).toBe(true)
  const after = await ids()
  expect(after).not.toEqual(before)
  expect(chosen.id).toBe(after.at(-1))
})

for (const [way, press] of Object.entries(WAYS))
  test(`combobox with a list: an option by ${way}`, async ({ page }) => {
    await open(page, '/about')
    await press(page.getByRole('link', { name: 'Search', exact: true }))
    const option = page.getByRole('option').nth(1)
    await option.waitFor()
    const to = (await option.getAttribute('href')) ?? ''
    await press(option)
    await expect(page).toHaveURL(to)
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })

test('radio group: one stop of the Tab key, arrows choose and go round, Space chooses', async ({ page }) => {
  await open(page, STORY.path)
  const group = page.getByRole('radiogroup', { name: 'How much to read' })
  const radios = group.getByRole('radio')
  const chosen = () =>
    radios.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked).indexOf(true))
  await radios.nth(2).focus()
  for (const [key, at] of [
    ['ArrowRight', 0],
    ['ArrowDown', 1],
    ['ArrowUp', 0],
    ['ArrowLeft', 2],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(chosen, key).toBe(at)
    await expect(radios.nth(at)).toBeFocused()
  }
  await page.keyboard.press('Space')
  expect(await chosen()).toBe(2)
  await page.keyboard.press('Tab')
  expect(await group.evaluate((each) => each.contains(document.activeElement))).toBe(false)
  await page.keyboard.press('Shift+Tab')
  await expect(radios.nth(2)).toBeFocused()
  for (const [at, press] of Object.values(WAYS).entries()) {
    await press(group.locator('label').nth(at))
    await expect.poll(chosen).toBe(at)
  }
})

test('slider: its value in words, and every key of the table', async ({ page }) => {
  await page.goto(`${STORY.path}?asof=2020-05-06`)
  const slider = page.getByRole('slider')
  const values = () =>
    slider.evaluate((each: HTMLInputElement) => [each.valueAsNumber, Number(each.min), Number(each.max)])
  await slider.focus()
  const [start = 0, min = 0, max = 0] = await values()
  for (const [key, value] of [
    ['ArrowRight', start + 1],
    ['ArrowUp', start + 2],
    ['ArrowDown', start + 1],
    ['ArrowLeft', start],
    ['End', max],
    ['Home', min],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(async () => (await values())[0], key).toBe(value)
    await expect(slider).toHaveAttribute('aria-valuetext', /\d{4}/)
    await expect(slider).toBeFocused()
  }
  await page.keyboard.press('PageUp')
  await expect.poll(async () => (await values())[0]).toBeGreaterThan(min)
  for (const [press, share] of [
    [WAYS.mouse, 0.5],
    [WAYS.touch, 0.25],
  ] as const) {
    const { width = 0, height = 0 } = (await slider.boundingBox()) ?? {}
    const target = { position: { x: width * share, y: height / 2 } }
    await (press === WAYS.touch ? slider.tap(target) : slider.click(target))
    await expect
      .poll(async () => Math.abs(((await values())[0] ?? 0) / max - share), `${share}`)
      .toBeLessThan(0.1)
  }
})

test('toggle button: pressed or not, its name the same, by every way', async ({ page }) => {
  await open(page, PERSON.path)
  const button = page.getByRole('main').getByRole('button', { name: 'Follow', exact: true })
  const ways: (() => Promise<unknown>)[] = [
    () => button.click(),
    () => button.tap(),
    () => button.press('Enter'),
    () => button.press('Space'),
  ]
  for (const [at, press] of ways.entries()) {
    await press()
    await expect(button).toHaveAttribute('aria-pressed', at % 2 === 0 ? 'true' : 'false')
  }
})
