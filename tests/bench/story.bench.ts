import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '#tests/browser/find-browser.ts'
import { leadStory } from './lead-story.ts'
import { type Followed, type Load, measureFollow, measureLoad, swapOnClick } from './measure.ts'
import { median, show } from './report.ts'
import { serveFolder } from './serve-folder.ts'

/**
 * The lead story against the floor, which is the same page as plain HTML: same text, same inlined styles, no script.
 * Both are measured in turn, so that their ratio holds when the machine's speed drifts. Run after a build.
 */
const RUNS = Number(process.env['RUNS']) || 7
const DIST = 'dist'

const floor = mkdtempSync(join(tmpdir(), 'floor-'))
cpSync(DIST, floor, { recursive: true })
const story = leadStory(DIST)
const file = join(floor, `${story}.html`)
writeFileSync(file, readFileSync(file, 'utf8').replace(/<script[\s\S]*?<\/script>/g, ''))

const hub = await serveFolder(DIST)
const plain = await serveFolder(floor)
const found = await findBrowser()
const browser = await chromium.launch(found.options)
try {
  const path = `/${story}`
  const pairs: { ours: Load; theirs: Load }[] = []
  const follows: { ours: Followed; theirs: Followed }[] = []
  for (let run = 0; run < RUNS; run += 1) {
    pairs.push({
      ours: await measureLoad(browser, hub.url + path),
      theirs: await measureLoad(browser, plain.url + path),
    })
    follows.push({
      ours: await measureFollow(found, hub.url + path),
      theirs: await measureFollow(found, plain.url + path, swapOnClick),
    })
  }
  const ours = (key: keyof Load) => median(pairs.map((pair) => pair.ours[key]))
  const ratio = (key: 'firstPaint' | 'largestPaint') =>
    median(pairs.map((pair) => pair.ours[key] / pair.theirs[key])).toFixed(2)
  show('slow 4G, CPU x4', `median of ${RUNS}, ${found.name}`)
  show(
    'first contentful paint',
    `${ours('firstPaint').toFixed(0)} ms, ${ratio('firstPaint')} of the floor (aim 1.10)`,
  )
  show(
    'largest contentful paint',
    `${ours('largestPaint').toFixed(0)} ms, ${ratio('largestPaint')} of the floor (aim 1.10)`,
  )
  show('total blocking time', `${ours('blocking').toFixed(0)} ms (aim 60)`)
  show('layout shift', ours('shift').toFixed(4))
  show('to idle', `${ours('requests')} requests, ${ours('kilobytes').toFixed(1)} KB`)
  const followed = median(follows.map((each) => each.ours.milliseconds))
  const swapped = median(follows.map((each) => each.ours.milliseconds / each.theirs.milliseconds))
  show(
    'a prefetched link followed',
    `${followed.toFixed(0)} ms (aim 100), ${swapped.toFixed(2)} of the floor, ${median(follows.map((each) => each.ours.bytes))} bytes`,
  )
} finally {
  await browser.close()
  hub.close()
  plain.close()
  rmSync(floor, { recursive: true })
}
