/**
 * Runs everything that must hold, in the order of what fails fastest, and says how many tests there were: the checks,
 * the tests in Node, then the built hub in a real browser, at the root of its server and below a base.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const reports = 'node_modules/.hub/reports'
const unitReport = `${reports}/unit.json`
const bases = ['/', '/some/base/']
const browserReport = (at) => `${reports}/browser-${at}.json`
const folders = ['dist', `node_modules/.hub/below${bases[1]}`]

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const browser = 'npx playwright test --reporter=list,json'
const browse = (at) => ({
  PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport(at),
  HUB_TEST_BASE: bases[at],
  HUB_TEST_DIST: folders[at],
})
const steps = [
  { run: 'npm run check' },
  { run: `npx vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}` },
  { run: 'npm run build' },
  { run: browser, settings: browse(0) },
  { run: `npm run build -- --base ${bases[1]} --outDir ${folders[1]}` },
  { run: browser, settings: browse(1) },
]

for (const { run, settings } of steps) {
  const env = { ...process.env, ...settings }
  const { status } = spawnSync(run, { stdio: 'inherit', shell: true, env })
  if (status === 0) continue
  console.error(`\nfailed: ${run}`)
  process.exit(1)
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const unit = read(unitReport)
const runs = bases.map((_, at) => read(browserReport(at)).stats)
const sum = (name) => runs.reduce((total, stats) => total + stats[name], 0)
console.log(`\n${unit.numPassedTests} tests in Node and ${sum('expected')} in the browser.`)
console.log(
  `${unit.numPassedTests + sum('expected')} passed, ${unit.numFailedTests + sum('unexpected')} failed`,
)
