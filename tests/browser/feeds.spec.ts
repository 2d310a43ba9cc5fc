import { PERSON, STORY } from './built-pages.ts'
import { at, expect, open, ownPath, test } from './hub.ts'

const feed = at(`/feeds${ownPath(PERSON.path)}.xml`)
const alternates = 'link[rel=alternate][type="application/atom+xml"]'

test('a feed reader finds the feeds of a page, and none of a page that was left', async ({ page }) => {
  const feedsOf = () =>
    page
      .locator(alternates)
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname))
  await open(page, PERSON.path)
  expect(await feedsOf()).toEqual([feed, at('/feeds/hub.xml')])
  await page.getByRole('link', { name: 'Stories', exact: true }).first().click()
  await expect(page).toHaveURL(at('/stories'))
  await expect(page.locator(alternates)).toHaveCount(1)
  expect(await feedsOf()).toEqual([at('/feeds/hub.xml')])
})

test('the links to feeds lead to them', async ({ page, request }) => {
  for (const path of [PERSON.path, STORY.path]) {
    await open(page, path)
    for (const link of await page.locator('a[href*="/feeds/"]').all()) {
      const answer = await request.get((await link.getAttribute('href')) ?? '')
      expect(answer.status()).toBe(200)
      expect(answer.headers()['content-type']).toMatch(/^(text|application)\/xml/)
      expect(await answer.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
    }
  }
  await open(page, PERSON.path)
  await expect(page.getByRole('main').locator(`a[href="${feed}"]`)).toBeVisible()
})
