import type { APIRequestContext, Page } from '@playwright/test'
import { ENTITY_PAGES, PAGES, PERSON, STORY } from './built-pages.ts'
import { expect, open, test } from './hub.ts'

const WORDS = 'Read the words in the story'

/** The colour behind the words that the address points at, which tells them from the words around. */
const background = (page: Page, slug: string): Promise<string> =>
  page.locator(`[id="${slug}"]`).evaluate((element) => getComputedStyle(element).backgroundColor)

async function expectMarked(page: Page, slug: string): Promise<void> {
  const target = page.locator(`[id="${slug}"]`)
  await expect(target).toBeInViewport()
  await expect.poll(() => background(page, slug)).not.toBe('rgba(0, 0, 0, 0)')
  await expect(page.locator('[data-target], :target').and(page.locator(`:not([id="${slug}"])`))).toHaveCount(
    0,
  )
}

/** The claims marked in the story, in the order of its words. */
const slugs = (page: Page): Promise<string[]> =>
  page.locator('article mark[id]').evaluateAll((marks) => marks.map(({ id }) => id))

test('a deep link to the words of a claim lands on them and marks them', async ({ page }) => {
  await open(page, STORY.path)
  const last = (await slugs(page)).at(-1) ?? ''
  await page.goto('about:blank')
  await open(page, `${STORY.path}#${last}`)
  await expectMarked(page, last)
  await page.reload()
  await expectMarked(page, last)
})

test('a link to words that are shut opens what they stand in, with the first page and from another', async ({
  page,
  request,
}) => {
  await open(page, STORY.path)
  const shut = await page
    .locator('article details mark[id]')
    .evaluateAll((marks) => marks.map(({ id }) => id))
  let from = ''
  let slug = ''
  for (const { path } of PAGES.filter(({ sort }) => sort === 'person' || sort === 'film')) {
    const links = await linksOf(request, path)
    const found = shut.find((each) => links.includes(`${STORY.path}#${each}`))
    if (found) [from, slug] = [path, found]
  }
  expect(slug).not.toBe('')
  await expect(page.locator(`[id="${slug}"]`)).toBeHidden()
  await page.goto('about:blank')
  await open(page, `${STORY.path}#${slug}`)
  await expectMarked(page, slug)
  await open(page, from)
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
  await page.locator(`main a[href="${STORY.path}#${slug}"]`).first().click()
  await expectMarked(page, slug)
  await expect(page.locator(`[id="${slug}"]`)).toBeFocused()
})

test('in the story a claim’s entry leads back to the words', async ({ page }) => {
  await open(page, STORY.path)
  const slug = (await slugs(page)).at(-1) ?? ''
  await page.evaluate((hash) => location.assign(hash), `#note-${slug}`)
  await expectMarked(page, `note-${slug}`)
  await page.locator(`[id="note-${slug}"]`).getByRole('link', { name: 'Back to the words' }).click()
  await expectMarked(page, slug)
  await page.goBack()
  await expectMarked(page, `note-${slug}`)
})

test('from another page a link to the words lands on them, marks them and moves the focus there', async ({
  page,
}) => {
  await open(page, PERSON.path)
  const link = page.getByRole('link', { name: WORDS }).last()
  const href = (await link.getAttribute('href')) ?? ''
  const slug = href.split('#')[1] ?? ''
  await link.click()
  await expect(page).toHaveURL(href)
  await expectMarked(page, slug)
  await expect(page.locator(`[id="${slug}"]`)).toBeFocused()
})

for (const hash of ['#no-claim-of-this-name', '#%E0%A4%A', '#%', '#"><i>']) {
  test(`the hash ${hash} names nothing and does no harm`, async ({ page }) => {
    await open(page, STORY.path + hash)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await expect(page.locator('[data-target], :target')).toHaveCount(0)
    await page.locator(`main a[href="${PERSON.path}"]`).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
}

/** Where a page links to, as the built file has it. */
async function linksOf(request: APIRequestContext, path: string): Promise<string[]> {
  const html = await (await request.get(path)).text()
  return [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href)
}

test('every record that a story names is one click from it and leads back to its words or to what it read', async ({
  page,
  request,
}) => {
  await open(page, STORY.path)
  const sources = await page.locator('[id^="source-"]').evaluateAll((all) => all.map(({ id }) => id))
  const marked = new Set([...(await slugs(page)), ...sources])
  const near = new Set(await linksOf(request, STORY.path))
  const far: string[] = []
  for (const { path } of ENTITY_PAGES) {
    // A long list of claims goes on over further pages.
    const parts = [
      path,
      ...PAGES.map((each) => each.path).filter((other) => other.startsWith(`${path}/pages/`)),
    ]
    const links = (await Promise.all(parts.map((part) => linksOf(request, part)))).flat()
    const back = links.filter((href) => href.split('#')[0] === STORY.path)
    if (near.has(path)) expect(back.length, `ways back from ${path}`).toBeGreaterThan(0)
    else far.push(path)
    for (const hash of back.flatMap((href) => href.split('#')[1] ?? [])) expect(marked, path).toContain(hash)
  }
  const lists = PAGES.filter(({ sort }) => sort === 'index').map(({ path }) => linksOf(request, path))
  const second = new Set((await Promise.all(lists)).flat())
  expect(
    far.filter((path) => !second.has(path)),
    'records that no list leads to',
  ).toEqual([])
})
