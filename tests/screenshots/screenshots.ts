import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { DIST } from '#tests/browser/built-pages.ts'
import { findBrowser } from '#tests/browser/find-browser.ts'
import { hydrated } from '#tests/browser/hub.ts'
import { serveFolder } from '#tests/bench/serve-folder.ts'
import { contactSheet, type Shot } from './contact-sheet.ts'
import { type View, VIEWS } from './views.ts'

/**
 * Writes every kind of page and state to `screenshots/`, at each width and in both themes, with an index.html of them
 * all. Run after a build. `VIEWS=story,person` takes only views with these names, `SHOTS` names another folder.
 */
const OUT = process.env['SHOTS'] ?? 'screenshots'
const ONLY = process.env['VIEWS']?.split(',')
const WIDTHS = [360, 768, 1440]
const SCHEMES = ['light', 'dark'] as const
const HEIGHT = 900

/** Opens a view as a reader does, waits until nothing more will move, and takes a picture in each theme. */
async function shoot(browser: Browser, url: string, view: View, width: number): Promise<Shot[]> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
    baseURL: url,
  })
  try {
    const page = await context.newPage()
    await page.goto(view.path)
    await hydrated(page)
    await view.act?.(page)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const shots: Shot[] = []
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme })
      const file = `${view.name}-${width}-${scheme}.png`
      await page.screenshot({ path: join(OUT, file), fullPage: !view.windowOnly })
      shots.push({ view: view.name, width, scheme, file })
    }
    return shots
  } finally {
    await context.close()
  }
}

const views = ONLY ? VIEWS.filter(({ name }) => ONLY.includes(name)) : VIEWS
if (!ONLY) rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT, { recursive: true })
const hub = await serveFolder(DIST)
const found = await findBrowser()
const browser = await chromium.launch(found.options)
try {
  const shots: Shot[] = []
  for (const view of views) {
    const taken = await Promise.all(WIDTHS.map((width) => shoot(browser, hub.url, view, width)))
    shots.push(...taken.flat())
  }
  writeFileSync(join(OUT, 'index.html'), contactSheet(shots))
  process.stdout.write(`${shots.length} pictures of ${views.length} views in ${OUT}/\n`)
} finally {
  await browser.close()
  hub.close()
}
