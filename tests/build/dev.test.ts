import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { expect, it, vi } from 'vitest'
import { hub } from '#src/compiler/plugin.ts'
import { inWorld } from '#tests/fixtures/world.ts'

it('shows an edit of the dataset in development without a restart, and says what is wrong with a bad one', async () => {
  await inWorld(
    () => {},
    async (folder) => {
      vi.stubEnv('HUB_CONTENT', folder)
      const server = await createServer({
        configFile: false,
        plugins: [react(), hub()],
        server: { port: 0, hmr: false },
        logLevel: 'silent',
      })
      const said = vi.spyOn(server.config.logger, 'error')
      try {
        await server.listen()
        const [url = ''] = server.resolvedUrls?.local ?? []
        const about = async () => (await fetch(`${url}data/people/ann-reed.json`)).text()
        expect(await about()).toContain('"name":"Ann Reed"')
        const file = join(folder, 'people/ann-reed.json')
        const edit = async (from: string, to: string) => {
          await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
        }
        await edit('"Ann Reed"', '"Anna Reed"')
        await vi.waitFor(async () => expect(await about()).toContain('"name":"Anna Reed"'), {
          timeout: 5000,
          interval: 100,
        })
        await edit('"name"', '"nmae"')
        await vi.waitFor(
          () => expect(said.mock.calls.map(([message]) => message).join()).toContain('people/ann-reed.json'),
          {
            timeout: 5000,
            interval: 100,
          },
        )
        expect((await fetch(`${url}data/nothing.json`)).status).toBeGreaterThanOrEqual(400)
      } finally {
        await server.close()
        vi.unstubAllEnvs()
      }
    },
  )
}, 30_000)
