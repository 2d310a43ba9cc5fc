import type { Page } from '@playwright/test'
import { at, expect, open, test } from './hub.ts'

/** Opens whatever the guard keeps shut, as a reader who wants to know does, and follows the first link there. */
async function follow(page: Page, href: string): Promise<void> {
  const link = page.locator(`main a[href="${at(href)}"]`).first()
  await expect(link).toBeAttached()
  for (;;) {
    const shut = page
      .locator('main details:not([open])', { has: page.locator(`a[href="${at(href)}"]`) })
      .first()
    if ((await link.isVisible()) || (await shut.count()) === 0) break
    await shut.locator('> summary').click()
  }
  await link.click()
  await expect(page).toHaveURL(at(href))
}

/** Goes to a claim's page, at once or by way of its words. */
async function followTo(page: Page, claim: string, words: string): Promise<void> {
  const straight = page.locator(`main a[href="${at(claim)}"]`)
  await expect(straight.or(page.locator(`main a[href="${at(words)}"]`)).first()).toBeAttached()
  if ((await straight.count()) === 0) await follow(page, words)
  await follow(page, claim)
}

const LEAD = '/stories/extraction-2-in-the-works'
const TEASER = '/stories/tudum-teaser#story-goes-forward'
const SETTLED = '/claims/tudum-teaser/story-goes-forward'

test('the question of 2020 can be walked to its explanation of 2023, and back', async ({ page }) => {
  await open(page, LEAD)
  // The words of 2020 say in place what settled them, and when.
  await expect(page.locator('p', { has: page.locator('#either-way') })).toContainText('25 Sep 2021')
  await follow(page, TEASER)
  await expect(page.locator('#story-goes-forward')).toBeVisible()
  await follow(page, SETTLED)
  const stations = [
    ['/stories/russo-hours-later#early-days', '/claims/russo-hours-later/early-days'],
    ['/stories/writing-begins#sequel-prequel', '/claims/writing-begins/sequel-prequel'],
    ['/stories/a-universe-of-films#still-declines', '/claims/a-universe-of-films/still-declines'],
    ['/stories/cameras-roll-in-prague#alive', '/claims/cameras-roll-in-prague/alive'],
    ['/stories/which-way-explained#chose-forward', '/claims/which-way-explained/chose-forward'],
  ]
  for (const [words = '', claim = ''] of stations) {
    await followTo(page, claim, words)
    await followTo(page, SETTLED, TEASER)
  }
  await follow(page, '/claims/extraction-2-in-the-works/either-way')
  await follow(page, `${LEAD}#either-way`)
  await expect(page.locator('#either-way')).toBeVisible()
})

test('the question’s own page leads through all that was said to it', async ({ page }) => {
  await open(page, '/questions/sequel-or-prequel')
  for (const place of ['#hargrave-earlier', '#russo-earlier']) {
    await follow(page, LEAD + place)
    await page.goBack()
  }
  await follow(page, '/stories/which-way-explained#chose-forward')
})
