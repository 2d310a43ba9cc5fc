import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { leadStory } from '#tests/bench/lead-story.ts'
import { filesIn, runBuild, temporaryFolder } from './run-build.ts'

/** What the built hub may weigh. Sizes are brotli's, in bytes. */
const BUDGET = {
  textOfLead: 14 * 1024,
  document: 24 * 1024,
  scripts: 115 * 1024,
  styles: 12 * 1024,
  entityPayload: 6 * 1024,
  /** A story, and a year of the timeline. */
  listPayload: 10 * 1024,
  /** What holds the whole hub: the dataset, and what search finds. */
  whole: 48 * 1024,
}

const root = temporaryFolder()
const dist = join(root, 'dist')
let files: string[] = []
let pages: { file: string; html: string }[] = []

const read = (file: string): string => readFileSync(join(dist, file), 'utf8')
/** The scripts that a page fetches by itself before it is alive. */
function scriptsOf(file: string, html = read(file)): string[] {
  const [, entry = '', ahead = ''] = /<script data-entry="([^"]*)" data-ahead="([^"]*)">/.exec(html) ?? []
  return [entry, ...ahead.split(' ')].map((path) => path.slice(1))
}
const weigh = (text: string): number => brotliCompressSync(text).length

beforeAll(async () => {
  const { code, output } = await runBuild({ outDir: dist })
  expect(output).toContain('pages in')
  expect(code).toBe(0)
  files = filesIn(dist)
  pages = files.filter((file) => file.endsWith('.html')).map((file) => ({ file, html: read(file) }))
})
afterAll(() => rmSync(root, { recursive: true }))

it('leaves the whole text of the lead story within the first round trip', () => {
  const html = read(`${leadStory(dist)}.html`)
  const text = html.slice(0, html.indexOf('</article>'))
  expect(text.length).toBeGreaterThan(10_000)
  expect(weigh(text)).toBeLessThanOrEqual(BUDGET.textOfLead)
})

it('keeps every document small', () => {
  const heavy = pages.flatMap(({ file, html }) =>
    weigh(html) > BUDGET.document ? [`${file}: ${weigh(html)} bytes`] : [],
  )
  expect(heavy).toEqual([])
})

it('has the scripts of the first load compiled as they come, and no others', () => {
  const scripts = files.filter((file) => file.endsWith('.js'))
  const marked = scripts.filter((file) => read(file).startsWith('//# allFunctionsCalledOnLoad\n'))
  const names = marked.map((file) => /^assets\/(\w+)-/.exec(file)?.[1])
  expect(new Set(names)).toEqual(new Set(['main', 'start']))
})

it('has what pages fetch by themselves in idle time in one script', () => {
  const parts = ['FollowButton', 'ShareButton', 'NoteKeeper', 'PageTransition', 'OfflineNotes']
  const own = files.filter((file) => parts.some((part) => file.startsWith(`assets/${part}`)))
  expect(own).toEqual([])
  expect(files.filter((file) => /^assets\/idle-[\w-]+\.(js|css)$/.test(file))).toHaveLength(2)
})

it('keeps the program and the look small', () => {
  const scripts = scriptsOf(`${leadStory(dist)}.html`)
  expect(scripts.map((file) => /^assets\/(\w+)-/.exec(file)?.[1])).toEqual(['main', 'start'])
  const ofFirstLoad = /^(stories|people|companies|films|characters|outlets)\/[^/]+\.html$/
  const others = pages.filter(
    ({ file, html }) => ofFirstLoad.test(file) && scriptsOf(file, html).join() !== scripts.join(),
  )
  expect(others.map(({ file }) => file)).toEqual([])
  const bytes = scripts.reduce((sum, file) => sum + weigh(read(file)), 0)
  expect(bytes).toBeLessThanOrEqual(BUDGET.scripts)
  const styles = /<style>([\s\S]*?)<\/style>/.exec(pages[0]?.html ?? '')?.[1] ?? ''
  expect(styles.length).toBeGreaterThan(1000)
  // Every page carries them: as files nobody would ask for them.
  expect(files.filter((file) => /^assets\/(main|start)-.*\.css$/.test(file))).toEqual([])
  expect(weigh(styles)).toBeLessThanOrEqual(BUDGET.styles)
})

it('tells every page of all scripts that show it, so that none is found out about by another', () => {
  const imports = (file: string): string[] =>
    [...read(file).matchAll(/(?:from|import)\s*[`"']\.\/([\w-]+\.js)[`"']/g)].map(
      ([, name]) => `assets/${name}`,
    )
  const found = pages.flatMap(({ file, html }) => {
    const told = scriptsOf(file, html)
    return told.flatMap((script) =>
      imports(script).flatMap((other) =>
        told.includes(other) ? [] : [`${file}: ${script} imports ${other}`],
      ),
    )
  })
  expect(found).toEqual([])
  const ofClaim = pages.find(({ file }) => file.startsWith('claims/'))
  expect(scriptsOf(ofClaim?.file ?? '').join()).toContain('ClaimPage')
})

it('keeps payloads small', () => {
  const heavy = files.filter((file) => {
    const limit = /^data\/(stories|timeline)\//.test(file) ? BUDGET.listPayload : BUDGET.entityPayload
    // Fetched whole, and only by readers who ask for another day or search.
    if (/^(open\/v1\/dataset|data\/search-index)\.json$/.test(file)) return weigh(read(file)) > BUDGET.whole
    return file.startsWith('data/') && weigh(read(file)) > limit
  })
  expect(heavy).toEqual([])
})
