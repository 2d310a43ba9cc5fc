import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { type Change, inWorld } from '#tests/fixtures/world.ts'

/** What `npm run check:content` prints and returns for the world after a change. */
const check = (change: Change) =>
  inWorld(change, async (folder) => {
    const { status, stdout, stderr } = spawnSync(
      'node',
      ['scripts/run.mjs', 'src/compiler/check-dataset.ts'],
      {
        encoding: 'utf8',
        env: { ...process.env, HUB_CONTENT: folder },
      },
    )
    return { status, stdout, lines: stderr.trim().split('\n') }
  })

describe('the check from the command line', () => {
  it('says in one line that all is well', async () => {
    expect(await check(() => undefined)).toEqual({
      status: 0,
      stdout: '15 records, no problems.\n',
      lines: [''],
    })
  }, 30_000)

  it('prints the report alone and fails', async () => {
    const { status, stdout, lines } = await check((files) => files.set('people/ann-reed.json', ['name'], 5))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(lines).toEqual([
      'The dataset has one problem:',
      expect.stringMatching(/people\/ann-reed\.json:3:11 name: expected text, found 5$/),
    ])
  }, 30_000)
})
