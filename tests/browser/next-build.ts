import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const TEXT = /\.(?:html|js|json)$/
/** What the hash of each script of the next build begins with: no hash of the bundler's has it, so every name changes. */
export const NEXT_MARK = '~'
/** A script's name in the next build: with another hash, as long as the bundler's own. */
const renamedScript = (file: string): string => file.replace(/-[\w-]([\w-]{7}\.js)$/, `-${NEXT_MARK}$1`)

/**
 * Writes the next build of a built hub beside it: another build id, other names for its scripts, since the name of one
 * that changed changes all that import it, and one page that says something else. What the scripts do is the same.
 */
export function nextBuild(dist: string, to: string, change: { id: string; from: string; to: string }): void {
  cpSync(dist, to, { recursive: true })
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) => TEXT.test(file))
  const { build }: { build: string } = JSON.parse(readFileSync(join(to, 'data/site.json'), 'utf8'))
  const scripts = files.map((file) => basename(file)).filter((file) => /-[\w-]{8}\.js$/.test(file))
  const renamed = new Map(scripts.map((file) => [file, renamedScript(file)]))
  for (const file of files) {
    let text = readFileSync(join(to, file), 'utf8').replaceAll(build, build.split('').toReversed().join(''))
    for (const [old, next] of renamed) text = text.replaceAll(old, next)
    if (file === 'sw.js') text = text.replace(/"version":"\w+"/, '"version":"nextversion1"')
    if (file === `data/${change.id}.json` || file === `${change.id}.html`)
      text = text.replaceAll(change.from, change.to)
    writeFileSync(join(to, file), text)
  }
  for (const [old, next] of renamed) renameSync(join(to, 'assets', old), join(to, 'assets', next))
}
