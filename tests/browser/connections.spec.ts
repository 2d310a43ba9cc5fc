import type { Page } from '@playwright/test'
import { CONNECTIONS, pathOf } from '#src/model/paths.ts'
import type { ConnectionsPayload } from '#src/model/payload.schema.ts'
import { payloadText, PERSON } from './built-pages.ts'
import { at, expect, open, test } from './hub.ts'

const PAGE = pathOf(CONNECTIONS)
const { records, cards, example }: ConnectionsPayload = JSON.parse(payloadText(CONNECTIONS))
const nameOf = (ref: string | undefined) => cards[ref ?? '']?.name ?? ''
/** A record tied to the person, and the words that tell of the two. */
const other = records
  .find(({ ref }) => ref === PERSON.id)
  ?.relations.flatMap(({ items }) => items.flatMap((item) => (item.ref && !item.spoils ? [item.ref] : [])))[0]
const BOTH = `${nameOf(PERSON.id)} and ${nameOf(other)}`
const EXAMPLE = `${nameOf(example?.from)} and ${nameOf(example?.to)}`
const ADDRESS = `${PAGE}?from=${PERSON.id}&to=${other}`

const thread = (page: Page, names: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: names, exact: true }) })

test('two are chosen, the thread leads from one to the other, and the address holds them', async ({
  page,
}) => {
  await open(page, '/about')
  await page.getByRole('link', { name: 'How two names are tied' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(thread(page, EXAMPLE)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'From' })).toBeFocused()
  await page.getByRole('combobox', { name: 'From' }).selectOption(PERSON.id)
  await page.getByRole('combobox', { name: 'To' }).selectOption(other ?? '')
  await expect(page).toHaveURL(at(ADDRESS))
  const links = thread(page, BOTH).locator('ol > li > a')
  await expect(links).toHaveCount(2)
  await links.first().click()
  await expect(page).toHaveURL(PERSON.path)
  await page.goBack()
  await expect(thread(page, BOTH)).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(at('/about'))
})

test('a linked pair is shown, and the example never before it', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { seen })
    const look = () => {
      const heading = document.querySelector('main h2')
      if (heading?.checkVisibility({ visibilityProperty: true })) seen.add(heading.textContent)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await open(page, ADDRESS)
  await expect(thread(page, BOTH)).toBeVisible()
  expect(await page.evaluate(() => [...Reflect.get(globalThis, 'seen')])).toEqual([BOTH])
})

test('the page of a record leads to its ties', async ({ page }) => {
  await open(page, PERSON.path)
  await page.getByRole('link', { name: `How ${nameOf(PERSON.id)} is tied to anyone else` }).click()
  await expect(page).toHaveURL(at(`${PAGE}?from=${PERSON.id}`))
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue(PERSON.id)
  await expect(page.getByRole('status').filter({ hasText: 'Choose a second name' })).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an example and all the ties are there, and no form that could not work', async ({ page }) => {
    await page.goto(PAGE)
    await expect(thread(page, EXAMPLE)).toBeVisible()
    await expect(page.locator('main h3')).toHaveText(records.map(({ ref }) => nameOf(ref)))
    await expect(page.locator('main form')).toHaveCount(0)
  })
})
