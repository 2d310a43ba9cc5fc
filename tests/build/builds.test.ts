import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inWorld } from '#tests/fixtures/world.ts'
import { filesIn, fingerprint, runBuild, temporaryFolder } from './run-build.ts'

const root = temporaryFolder()
const outDir = join(root, 'dist')
let first: Record<string, string> = {}

beforeAll(async () => {
  expect((await runBuild({ outDir })).code).toBe(0)
  first = fingerprint(outDir)
})
afterAll(() => rmSync(root, { recursive: true }))

/** What stands beside the published folder: nothing, when a build has cleaned up after itself. */
const leftovers = () => readdirSync(dirname(outDir)).filter((name) => name.startsWith('dist.'))

describe('a build', () => {
  it('gives the same bytes elsewhere, in another zone and another language', async () => {
    const other = join(root, 'other', 'site')
    mkdirSync(dirname(other))
    const { code } = await runBuild({
      outDir: other,
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    })
    expect(code).toBe(0)
    expect(fingerprint(other)).toEqual(first)
  })

  it('takes away what an earlier one left', async () => {
    writeFileSync(join(outDir, 'people', 'nobody.html'), 'old')
    // However its name ends: what is put beside it must not come to lie within.
    expect((await runBuild({ outDir: `${outDir}/` })).code).toBe(0)
    expect(fingerprint(outDir)).toEqual(first)
    expect(leftovers()).toEqual([])
  })

  it('leaves the old hub whole when the dataset is wrong, and says what is wrong without a stack', async () => {
    await inWorld(
      (files) => files.replace('people/ann-reed.json', '"$schema"', '"$shema"'),
      async (content) => {
        const { code, output } = await runBuild({ outDir, env: { HUB_CONTENT: content } })
        expect(code).toBe(1)
        expect(output).toMatch(/people\/ann-reed\.json:2:\d+ .*expected/)
        expect(output).not.toMatch(/^\s+at /m)
      },
    )
    expect(fingerprint(outDir)).toEqual(first)
    expect(leftovers()).toEqual([])
  })

  it.each([150, 500, 900, 1300, 1700, 2100])(
    'leaves the old hub whole when it is killed after %i ms',
    async (killAfter) => {
      await runBuild({ outDir, killAfter })
      expect(fingerprint(outDir)).toEqual(first)
    },
  )

  it('is whole after one that was killed', async () => {
    expect((await runBuild({ outDir })).code).toBe(0)
    expect(fingerprint(outDir)).toEqual(first)
  })

  it('brings back a hub that was put aside by a build killed at the change', async () => {
    cpSync(outDir, `${outDir}.old`, { recursive: true })
    rmSync(outDir, { recursive: true })
    await runBuild({ outDir, env: { HUB_CONTENT: join(root, 'nowhere') } })
    expect(fingerprint(outDir)).toEqual(first)
  })

  it('gives a whole hub when two run at once', async () => {
    const results = await Promise.all([runBuild({ outDir }), runBuild({ outDir })])
    expect(results.map(({ code }) => code)).toContain(0)
    expect(fingerprint(outDir)).toEqual(first)
    expect(existsSync(join(outDir, 'dist'))).toBe(false)
    expect(leftovers()).toEqual([])
  })
})

describe('another dataset', () => {
  it('builds from its own folder', async () => {
    const other = join(root, 'world')
    await inWorld(
      () => {},
      async (content) => {
        const { code, output } = await runBuild({ outDir: other, env: { HUB_CONTENT: content } })
        expect(output).toContain('pages in')
        expect(code).toBe(0)
      },
    )
    expect(filesIn(other)).toContain('people/ann-reed.html')
    expect(filesIn(other).filter((file) => file.includes('extraction'))).toEqual([])
  })
})
