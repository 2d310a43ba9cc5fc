/**
 * Runs everything that must hold, in the order of what fails fastest, and says how many tests there were: the checks,
 * the tests in Node, then the built hub in a real browser.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

const reports = 'node_modules/.hub/reports'
const unitReport = `${reports}/unit.json`
const browserReport = `${reports}/browser.json`

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const steps = [
  'npm run check',
  `npx vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`,
  'npm run build',
  'npx playwright test --reporter=list,json',
]

for (const step of steps) {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport }
  const { status } = spawnSync(step, { stdio: 'inherit', shell: true, env })
  if (status === 0) continue
  console.error(`\nfailed: ${step}`)
  process.exit(1)
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const unit = read(unitReport)
const { stats } = read(browserReport)
console.log(`\n${unit.numPassedTests} tests in Node and ${stats.expected} in the browser.`)
console.log(
  `${unit.numPassedTests + stats.expected} passed, ${unit.numFailedTests + stats.unexpected} failed`,
)
