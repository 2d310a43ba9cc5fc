import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Options {
  outDir: string
  args?: string[]
  env?: Record<string, string>
  /** Kills the build after so many milliseconds. */
  killAfter?: number
}

interface Result {
  code: number | null
  output: string
}

const VITE = 'node_modules/vite/bin/vite.js'

/** Runs the build as `npm run build -- --outDir …` does, in a process of its own. */
export function runBuild({ outDir, args = [], env = {}, killAfter }: Options): Promise<Result> {
  const { VITEST: _, NODE_ENV: __, ...rest } = process.env
  const child = spawn(process.execPath, [VITE, 'build', '--outDir', outDir, ...args], {
    env: { ...rest, ...env, NO_COLOR: '1' },
  })
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, output })
    })
  })
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'hub-'))

/** Every file below a folder, by its path. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort()

/** The content of every file, as hashes by path. */
export const fingerprint = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )
