// Runs a TypeScript file with the project's imports: node scripts/run.mjs src/compiler/check-dataset.ts
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const root = resolve(import.meta.dirname, '..')
const [file] = process.argv.slice(2)
if (!file) throw new Error('expected the file to run, found none')
await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'warn' })
