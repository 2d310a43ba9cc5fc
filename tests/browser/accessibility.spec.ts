import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { NOWHERE, PERSON, SAMPLES, STORY } from './built-pages.ts'
import { expect, FAILED_REQUEST, hydrated, open, test } from './hub.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that the theme can break; all others are run once at each width. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

// axe weighs every element against every other; on a loaded machine the longest page takes it more than a minute.
test.describe.configure({ timeout: 240_000 })

/** What axe finds, each as one line that says where. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = (await axe.analyze()).violations
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim()}`),
  )
}

async function expectNoViolations(page: Page): Promise<void> {
  // Lines that break in a narrower window stand close in one of this width.
  await page.setViewportSize({ width: 412, height: 800 })
  const targets = new AxeBuilder({ page }).withRules(['target-size'])
  expect.soft(await violations(targets), '412 px wide').toEqual([])
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: 'light' })
    const all = new AxeBuilder({ page }).withTags(TAGS)
    expect.soft(await violations(all), `${width} px wide, light`).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    const colours = new AxeBuilder({ page }).withRules(COLOUR_RULES)
    expect.soft(await violations(colours), `${width} px wide, dark`).toEqual([])
  }
}

for (const { sort, path } of SAMPLES) {
  test(`${sort} page meets WCAG 2.2 AA in both themes, narrow and wide`, async ({ page }) => {
    await open(page, path)
    for (const spoiler of await page.locator('summary').all()) await spoiler.click()
    await expectNoViolations(page)
  })
}

test.describe('where something is missing', () => {
  test.use({ allowed: [FAILED_REQUEST] })

  test('not-found page meets WCAG 2.2 AA in both themes, narrow and wide', async ({ page }) => {
    await page.goto(NOWHERE)
    await hydrated(page)
    await expectNoViolations(page)
  })

  test('failure notice meets WCAG 2.2 AA in both themes, narrow and wide', async ({ page }) => {
    await page.route(`**/data/${PERSON.id}.json`, (route) => route.fulfill({ status: 403, body: 'no' }))
    await open(page, STORY.path)
    await page.locator(`main a[href="${PERSON.path}"]`).first().click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectNoViolations(page)
  })
})

test('every page has one h1, one main and headings in order', async ({ page }) => {
  for (const { path } of SAMPLES) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('main')).toHaveCount(1)
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))))
    levels.forEach((level, at) =>
      expect(level - (levels[at - 1] ?? 0), `${path}: heading ${at + 1}`).toBeLessThan(2),
    )
  }
})
