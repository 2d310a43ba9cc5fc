import { AxeBuilder } from '@axe-core/playwright'
import { at, dataRequests, expect, open, test } from './hub.ts'
import { payloadText, PERSON } from './built-pages.ts'

const { name } = JSON.parse(payloadText(PERSON.id)) as { name: string }
const field = { name: 'Search', exact: true }

for (const width of [320, 1280]) {
  test(`the palette, ${width} px wide: opens with /, finds a person by a slip, follows and gives the focus on`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 })
    await open(page, '/')
    const requests = dataRequests(page)
    await page.keyboard.press('/')
    const combobox = page.getByRole('combobox', field)
    await expect(combobox).toBeFocused()
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(requests).toEqual(['/data/search-index.json'])
    // The last letter but one is left out.
    await page.keyboard.type(name.slice(0, -2) + name.slice(-1))
    await expect(page.getByRole('option').first()).toContainText(name)
    const dialog = page.getByRole('dialog', field)
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(PERSON.path)
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
}

test('the italic of titles is there before a first title is found', async ({ page }) => {
  await open(page, '/search')
  await expect(page.getByRole('list', { name: 'Suggestions' })).toBeVisible()
  const italics = () =>
    [...document.fonts].filter(
      ({ family, style, status }) =>
        family.includes('Newsreader Variable') && style === 'italic' && status === 'loaded',
    ).length
  await expect.poll(() => page.evaluate(italics)).toBe(1)
})

test('Esc closes the palette and gives the focus back; a press on the link opens it', async ({ page }) => {
  await open(page, '/about')
  const link = page.getByRole('link', field)
  await link.click()
  await expect(page.getByRole('combobox', field)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', field)).toBeHidden()
  await expect(link).toBeFocused()
  await expect(page).toHaveURL(at('/about'))
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', field)).toBeFocused()
})

test('the search page shows what its address asks for, and keeps what is chosen in it', async ({ page }) => {
  await open(page, `/search?q=${encodeURIComponent(name)}`)
  const results = page.getByRole('list', { name: 'Results' })
  await expect(results.getByRole('link').first()).toContainText(name)
  await page.getByLabel('Kind').selectOption('claims')
  await expect(page).toHaveURL(/[?&]kind=claims/)
  await expect(page.getByRole('main').getByRole('status')).toContainText(/result|Nothing/)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.goBack()
  await open(page, '/search')
  await page.getByRole('searchbox').fill(name)
  await expect(results.getByRole('link').first()).toContainText(name)
  await expect(page).toHaveURL(/\/search\?q=/)
})

test('a page of another day leads to one sentence', async ({ page }) => {
  await open(page, '/search?asof=2021-01-01')
  await expect(page.getByText('Search knows today only.')).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await page.getByRole('link', { name: 'Back to today' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
})

test('back from another day the search begins with what the address asks for', async ({ page }) => {
  await open(page, '/search')
  await page.getByRole('searchbox').fill(name)
  await expect(page).toHaveURL(/\/search\?q=/)
  await page.getByRole('link', { name: 'This page on another day' }).click()
  await expect(page.getByText('Search knows today only.')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Back to today' }).click()
  await expect(page).toHaveURL(/\/search\?q=[^&]+$/)
  await expect(page.getByRole('searchbox')).toHaveValue(name)
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toContainText(name)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the link leads to a form and to the lists', async ({ page }) => {
    await page.goto('/about')
    await page.getByRole('link', field).click()
    await expect(page.getByRole('searchbox')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    await page.getByRole('searchbox').fill('a name')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(at('/search?q=a+name'))
  })
})
