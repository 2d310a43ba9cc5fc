import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '#tests/browser/find-browser.ts'
import { leadStory } from './lead-story.ts'
import { swapOnClick } from './in-page.ts'
import { type Visit, visit } from './measure.ts'
import { median, show } from './report.ts'
import { serveFolder } from './serve-folder.ts'

/**
 * The lead story against the floor, which is the same page as plain HTML: same text, same inlined styles, no script.
 * Both are measured in turn, so that their ratio holds when the machine's speed drifts. Run after a build.
 */
const RUNS = Number(process.env['RUNS']) || 15
const DIST = 'dist'

const floor = mkdtempSync(join(tmpdir(), 'floor-'))
cpSync(DIST, floor, { recursive: true })
const story = leadStory(DIST)
const file = join(floor, `${story}.html`)
writeFileSync(file, readFileSync(file, 'utf8').replace(/<script[\s\S]*?<\/script>/g, ''))

const hub = await serveFolder(DIST)
const plain = await serveFolder(floor)
const found = await findBrowser()
try {
  const path = `/${story}`
  const visits: { ours: Visit; theirs: Visit }[] = []
  for (let run = 0; run < RUNS; run += 1) {
    visits.push({
      ours: await visit(found, hub, path),
      theirs: await visit(found, plain, path, swapOnClick),
    })
  }
  const ours = (read: (each: Visit) => number) => median(visits.map((each) => read(each.ours)))
  const ratio = (read: (each: Visit) => number) =>
    median(visits.map((each) => read(each.ours) / read(each.theirs))).toFixed(2)
  const first = (each: Visit) => each.firstPaint
  const largest = (each: Visit) => each.largestPaint
  const followed = (each: Visit) => each.followed.milliseconds
  show('slow 4G, CPU x4', `median of ${RUNS}, ${found.name}`)
  show('first contentful paint', `${ours(first).toFixed(0)} ms, ${ratio(first)} of the floor (aim 1.10)`)
  show(
    'largest contentful paint',
    `${ours(largest).toFixed(0)} ms, ${ratio(largest)} of the floor (aim 1.10)`,
  )
  show('total blocking time', `${ours((each) => each.blocking).toFixed(0)} ms (aim 60)`)
  show('layout shift', ours((each) => each.shift).toFixed(4))
  show(
    'to idle',
    `${ours((each) => each.requests)} requests, ${(ours((each) => each.bytes) / 1024).toFixed(1)} KB`,
  )
  show(
    'a prefetched link followed',
    `${ours(followed).toFixed(0)} ms (aim 100), ${ratio(followed)} of the floor, ${ours((each) => each.followed.bytes)} bytes`,
  )
} finally {
  hub.close()
  plain.close()
  rmSync(floor, { recursive: true })
}
