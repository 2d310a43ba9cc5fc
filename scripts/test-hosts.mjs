/**
 * Runs the browser tests on the hub as other servers serve it, at the root and below a base, each with the configuration
 * that the hub writes for it: nginx, Caddy, and a host without settings of the manner of GitHub Pages. Servers that are
 * not on this machine are skipped by name. Arguments choose specs: npm run test:hosts -- addresses navigation
 */
import { spawnSync } from 'node:child_process'

const HOSTS = [
  { name: 'nginx', asks: ['nginx', '-v'] },
  { name: 'caddy', asks: ['caddy', 'version'] },
  { name: 'plain' },
]
const BASES = ['/', '/some/base/']
const folderOf = (base) => `node_modules/.hub/hosts${base === '/' ? '/root' : base.slice(0, -1)}`
const run = (command, env) =>
  spawnSync(command, { stdio: 'inherit', shell: true, env: { ...process.env, ...env } }).status === 0

const installed = HOSTS.filter(({ asks }) => !asks || spawnSync(asks[0], asks.slice(1)).status === 0)
const skipped = HOSTS.filter((host) => !installed.includes(host)).map(({ name }) => name)
const outcomes = []

for (const base of BASES) {
  if (!run(`npm run build -- --base ${base} --outDir ${folderOf(base)}`)) process.exit(1)
  for (const { name } of installed) {
    const env = { HUB_TEST_HOST: name, HUB_TEST_BASE: base, HUB_TEST_DIST: folderOf(base) }
    const passed = run(`npx playwright test ${process.argv.slice(2).join(' ')}`, env)
    outcomes.push({ name, base, passed })
  }
}

console.log('')
for (const { name, base, passed } of outcomes)
  console.log(`${passed ? 'passed' : 'FAILED'}: ${name} at ${base}`)
for (const name of skipped) console.log(`skipped: ${name}, which is not on this machine`)
const isProof = installed.some(({ asks }) => asks)
if (!isProof) console.error('none of the servers is on this machine: nothing was shown about them')
process.exitCode = isProof && outcomes.every(({ passed }) => passed) ? 0 : 1
