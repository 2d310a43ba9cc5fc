import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '#tests/browser/find-browser.ts'
import { hydrated } from '#tests/browser/hub.ts'
import { leadStory } from './lead-story.ts'
import { median, ninetyFifth, show } from './report.ts'
import { serveFolder } from './serve-folder.ts'

/**
 * How soon search answers a key, with the CPU slowed four times: from the press of the key to the frame that shows other
 * results, in the palette and on the search page; and in a bare page that sets five lines of text, which is what the
 * browser and the machine take by themselves. Each key is pressed in several runs, the three in turns, and counts with its
 * median: what the machine does beside it falls on a key at random, what the program makes late is late in each run.
 * Run after a build.
 */
const CPU = 4
const RUNS = Number(process.env['RUNS']) || 3
const PHRASES = ['hargrave prequel', 'netflx', 'did rake survive', 'joe russo', 'extraction 3 sydney']
/** Between two keys, in milliseconds: a quick typist. */
const PACE = 140
const DIST = 'dist'
const BARE = `<!doctype html><input type="search"><main><ul>${'<li><a href="/">–</a></li>'.repeat(5)}</ul></main>
<script>
  document.querySelector('input').oninput = ({ target }) => {
    for (const link of document.links) link.textContent = target.value
  }
</script>`

/** What stood in the field after a key that changed the results, and how many milliseconds it took until they were painted. */
interface Answer {
  typed: string
  took: number
}

/** Notes the answer to every key that changes the results. */
function watchResults(selector: string): void {
  const answers: Answer[] = []
  Object.assign(globalThis, { answers })
  let pressed: number | undefined
  document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true)
  const seen = () =>
    [...document.querySelectorAll(`${selector} a`)]
      .slice(0, 4)
      .map((link) => link.textContent)
      .join()
  let before = seen()
  new MutationObserver(() => {
    const now = seen()
    const isOther = now !== before
    before = now
    if (pressed === undefined || !isOther) return
    const key = pressed
    pressed = undefined
    const { activeElement } = document
    const typed = activeElement instanceof HTMLInputElement ? activeElement.value : ''
    // What is urgent comes right after the frame that is being made.
    requestAnimationFrame(
      () =>
        void scheduler.postTask(() => answers.push({ typed, took: performance.now() - key }), {
          priority: 'user-blocking',
        }),
    )
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
}

async function measure(page: Page, field: string, results: string): Promise<Answer[]> {
  await page.locator(results).locator('a').first().waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  await page.evaluate(watchResults, results)
  await page.locator(field).focus()
  for (const phrase of PHRASES) {
    for (const key of phrase) {
      await page.keyboard.press(key === ' ' ? 'Space' : key)
      await page.waitForTimeout(PACE)
    }
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    await page.waitForTimeout(PACE * 3)
  }
  const answers = await page.evaluate<Answer[]>(() => Reflect.get(globalThis, 'answers'))
  // A page that is slowed takes three quarters of a core even while nothing happens on it.
  await page.close()
  return answers
}

/** How long each key took, by the median of the runs. */
function perKey(runs: readonly Answer[][]): number[] {
  const keys = new Map<string, number[]>()
  for (const answers of runs) {
    const times = new Map<string, number>()
    for (const { typed, took } of answers) {
      const time = (times.get(typed) ?? 0) + 1
      times.set(typed, time)
      const key = `${time} ${typed}`
      keys.set(key, [...(keys.get(key) ?? []), took])
    }
  }
  return [...keys.values()].map(median)
}

const hub = await serveFolder(DIST)
const found = await findBrowser()
const browser = await chromium.launch(found.options)
const runs = { bare: [] as Answer[][], palette: [] as Answer[][], page: [] as Answer[][] }
try {
  for (let run = 0; run < RUNS; run += 1) {
    const bare = await opened((page) => page.setContent(BARE))
    runs.bare.push(await measure(bare, '[type=search]', 'main ul'))
    const palette = await opened(async (page) => {
      await page.goto(`${hub.url}/${leadStory(DIST)}`)
      await hydrated(page)
      await page.keyboard.press('/')
    })
    runs.palette.push(await measure(palette, '[role=combobox]', '[role=listbox]'))
    const searchPage = await opened(async (page) => {
      await page.goto(`${hub.url}/search`)
      await hydrated(page)
    })
    runs.page.push(await measure(searchPage, '[type=search]', 'main ul'))
  }
  const bare = perKey(runs.bare)
  const floor = median(bare)
  show('search, CPU x4', `median of ${RUNS} for each key, ${found.name}`)
  show('a bare page', `median ${floor.toFixed(0)} ms, 95th of 100 keys ${ninetyFifth(bare).toFixed(0)} ms`)
  tell('palette', runs.palette, floor)
  tell('search page', runs.page, floor)
} finally {
  await browser.close()
  hub.close()
}

async function opened(as: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  await as(page)
  return page
}

function tell(name: string, answers: readonly Answer[][], floor: number): void {
  const keys = perKey(answers)
  const mid = median(keys)
  const single = ninetyFifth(answers.flat().map(({ took }) => took))
  show(
    `results painted, ${name}`,
    `median ${mid.toFixed(0)} ms, ${(mid / floor).toFixed(2)} of it, 95th of 100 keys ${ninetyFifth(keys).toFixed(0)} ms (aim 50), of single presses ${single.toFixed(0)} ms`,
  )
}
